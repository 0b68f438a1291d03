package org.duikou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DeploymentFiles.at;
import static org.duikou.testing.DeploymentFiles.compose;
import static org.duikou.testing.DeploymentFiles.container;
import static org.duikou.testing.DeploymentFiles.instructions;
import static org.duikou.testing.DeploymentFiles.manifest;
import static org.duikou.testing.DeploymentFiles.manifests;
import static org.duikou.testing.DeploymentFiles.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duikou.testing.DeploymentFiles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Under test: that the image, the composition and the manifests agree with one another and with the service's settings,
 * as far as that can be told without an engine.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeploymentTest {
    private static final String IMAGE = "duikou:postgresql";
    private static final int PORT = 8080;
    private static final List<String> NODES = List.of("node-1", "node-2");

    @Test
    void every_node_runs_the_image_that_the_dockerfile_tells_how_to_build() {
        assertThat(read(DeploymentFiles.DOCKERFILE)).contains("-t " + IMAGE + " --build-arg DATABASE=postgresql");
        assertThat(DeploymentFiles.<String>at(container(), "image")).isEqualTo(IMAGE);
        for (String node : NODES) {
            assertThat(DeploymentFiles.<String>at(compose(), "services", node, "image"))
                    .isEqualTo(IMAGE);
            assertThat(DeploymentFiles.<String>at(compose(), "services", node, "build", "args", "DATABASE"))
                    .isEqualTo("postgresql");
        }
    }

    @Test
    void the_composition_builds_from_the_dockerfile() {
        String context = at(compose(), "services", "node-1", "build", "context");
        String dockerfile = at(compose(), "services", "node-1", "build", "dockerfile");

        assertThat(DeploymentFiles.COMPOSE
                        .resolveSibling(context)
                        .resolve(dockerfile)
                        .normalize())
                .isEqualTo(DeploymentFiles.DOCKERFILE);
    }

    @Test
    void every_variable_is_a_setting_of_the_service() {
        Set<String> variables = new TreeSet<>();
        DeploymentFiles.<List<Map<String, Object>>>at(container(), "env")
                .forEach(each -> variables.add((String) each.get("name")));
        variables.addAll(DeploymentFiles.<Map<String, Object>>at(compose(), "services", "node-1", "environment")
                .keySet());

        assertThat(variables).isNotEmpty().isSubsetOf(settings());
    }

    /** The names of environment variables for all that application.properties sets or names. */
    private static Set<String> settings() {
        String properties = read(Path.of("src/main/resources/application.properties"));
        Stream<String> keys = results("(?m)^(?:%\\w+\\.)?([\\w.\"-]+)=", properties)
                .map(key -> key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        return Stream.concat(keys, results("\\b([A-Z]+(?:_[A-Z]+)+)\\b", properties))
                .collect(Collectors.toSet());
    }

    private static Stream<String> results(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    @Test
    void the_manifests_tell_how_to_make_each_secret_that_they_ask_for() {
        String told = read(DeploymentFiles.MANIFESTS.resolve("deployment.yaml"));
        List<Map<String, Object>> asked = DeploymentFiles.<List<Map<String, Object>>>at(container(), "env").stream()
                .filter(each -> each.containsKey("valueFrom"))
                .map(each -> DeploymentFiles.<Map<String, Object>>at(each, "valueFrom", "secretKeyRef"))
                .toList();

        assertThat(asked).hasSize(6).allSatisfy(secret -> {
            String command = told.substring(told.indexOf("secret generic " + secret.get("name")));
            assertThat(command.lines().limit(3)).anyMatch(line -> line.contains("-literal=" + secret.get("key")));
        });
        assertThat(told).contains("--from-literal=resident-id.key=", "--from-literal=audit.key=");
    }

    @Test
    void the_key_of_the_hashes_lies_where_it_is_mounted() {
        String file = DeploymentFiles.<List<Map<String, Object>>>at(container(), "env").stream()
                .filter(each -> each.get("name").equals("DUIKOU_ROSTER_RESIDENT_ID_KEY_FILE"))
                .map(each -> (String) each.get("value"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> pod = at(manifest("Deployment"), "spec", "template", "spec");

        assertThat(DeploymentFiles.<String>at(container(), "volumeMounts", 0, "mountPath")
                        + "/"
                        + DeploymentFiles.<String>at(pod, "volumes", 0, "secret", "items", 0, "path"))
                .isEqualTo(file);
    }

    @Test
    void whatever_selects_nodes_selects_the_deployed_ones() {
        Map<String, Object> labels = at(manifest("Deployment"), "spec", "template", "metadata", "labels");

        assertThat(labels)
                .isEqualTo(at(manifest("Deployment"), "spec", "selector", "matchLabels"))
                .isEqualTo(at(manifest("Service"), "spec", "selector"))
                .isEqualTo(at(manifest("PodDisruptionBudget"), "spec", "selector", "matchLabels"))
                .isEqualTo(at(manifest("NetworkPolicy"), "spec", "podSelector", "matchLabels"));
        assertThat(manifests()).hasSize(4);
    }

    @Test
    void the_port_is_the_same_everywhere() {
        assertThat(instructions("EXPOSE")).containsExactly(String.valueOf(PORT));
        assertThat(DeploymentFiles.<Integer>at(container(), "ports", 0, "containerPort"))
                .isEqualTo(PORT);
        assertThat(DeploymentFiles.<String>at(manifest("Service"), "spec", "ports", 0, "targetPort"))
                .isEqualTo(at(container(), "ports", 0, "name"));
        for (String node : NODES) {
            assertThat(DeploymentFiles.<String>at(compose(), "services", node, "ports", 0))
                    .startsWith("127.0.0.1:")
                    .endsWith(":" + PORT);
        }
    }

    @Test
    void nobody_is_root() {
        String user = instructions("USER").get(0);
        Map<String, Object> security = at(manifest("Deployment"), "spec", "template", "spec", "securityContext");

        assertThat(user).isNotEqualTo("0").matches("\\d+");
        assertThat(security).containsEntry("runAsNonRoot", true).containsEntry("runAsUser", Integer.valueOf(user));
        assertThat(DeploymentFiles.<Map<String, Object>>at(container(), "securityContext"))
                .containsEntry("allowPrivilegeEscalation", false)
                .containsEntry("readOnlyRootFilesystem", true);
    }

    @Test
    void data_lie_in_the_volume() {
        String volume = instructions("VOLUME").get(0);

        assertThat(volume).isEqualTo(instructions("WORKDIR").get(0) + "/data");
        assertThat(DeploymentFiles.<List<String>>at(compose(), "services", "node-1", "volumes"))
                .containsExactly("keys:" + volume);
        assertThat(DeploymentFiles.<String>at(container(), "volumeMounts", 1, "mountPath"))
                .isEqualTo(volume);
    }

    @Test
    void one_node_stays_while_others_go() {
        int nodes = at(manifest("Deployment"), "spec", "replicas");
        int staying = at(manifest("PodDisruptionBudget"), "spec", "minAvailable");

        assertThat(staying).isPositive().isLessThan(nodes);
    }

    @Test
    void the_policy_lets_through_what_a_node_calls() {
        List<Map<String, Object>> out = at(manifest("NetworkPolicy"), "spec", "egress");
        String ports = out.toString();

        assertThat(ports).contains("port=5432", "port=53", "port=443");
        assertThat(DeploymentFiles.<List<String>>at(manifest("NetworkPolicy"), "spec", "policyTypes"))
                .containsExactly("Ingress", "Egress");
    }

    @Test
    void the_composed_database_is_of_the_version_that_is_tested() {
        String version = results("<postgres.version>(\\d+)\\.", read(Path.of("pom.xml")))
                .findFirst()
                .orElseThrow();

        assertThat(DeploymentFiles.<String>at(compose(), "services", "database", "image"))
                .isEqualTo("postgres:" + version);
    }
}
