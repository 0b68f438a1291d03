package org.duikou.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** A policy value of one run that is not what the round says. */
record PolicyChange(String key, JsonNode value, JsonNode before) {}
