package org.xuegai.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.Json;

/** A demo person at the API of a running program. */
final class ApiCaller {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    ApiCaller(URI address, String username) throws IOException, InterruptedException {
        this.address = address;
        String basic = Base64.getEncoder()
                .encodeToString((username + ":" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
        this.authorization =
                "Bearer " + call("/api/v1/tokens", "Basic " + basic, Map.of()).get("token");
    }

    /** The first task that waits for the person. */
    @SuppressWarnings("unchecked")
    Map<String, Object> firstTask() throws IOException, InterruptedException {
        return ((List<Map<String, Object>>) get("/api/v1/inbox").get("items")).get(0);
    }

    /** The task of a case that waits for the person. */
    @SuppressWarnings("unchecked")
    Map<String, Object> task(String caseNo) throws IOException, InterruptedException {
        return ((List<Map<String, Object>>) get("/api/v1/inbox?q=" + caseNo).get("items")).get(0);
    }

    Map<String, Object> get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path)).header("Authorization", authorization));
    }

    Map<String, Object> post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return call(path, authorization, body);
    }

    Map<String, Object> put(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    private Map<String, Object> call(String path, String authorizedBy, Map<String, Object> body)
            throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", authorizedBy)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    private Map<String, Object> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return Json.readTree(response.body());
    }
}
