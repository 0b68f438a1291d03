package org.duikou.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What {@code /q/openapi} says of all calls together. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "对口 Duikou",
                        version = "1",
                        description =
                                "实习与订单班安置：批次、名册、岗位、志愿、运行、结果。先点 Authorize 填入密钥，再逐步试用。"
                                        + " Internship and order-class placement. Press Authorize, enter the key, and try the calls.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "key"),
        tags = {
            @Tag(name = "Rounds", description = "批次"),
            @Tag(name = "Tables", description = "批次的各张表"),
            @Tag(name = "Runs", description = "运行"),
            @Tag(name = "Results", description = "运行结果"),
            @Tag(name = "Publications", description = "发布"),
            @Tag(name = "Keys", description = "密钥")
        })
@SecurityScheme(
        securitySchemeName = "key",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "X-API-Key",
        description = "dk_<id>_<secret>")
public class ServiceDescription extends Application {}
