package org.xuegai.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.xuegai.demo.DemoPeople;

/** Somebody with a browser's cookies at the pages of a running program. */
final class Visitor {

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI address) {
        this.address = address;
    }

    /** Through the form, as people do. */
    Visitor signIn(String username) throws IOException, InterruptedException {
        String token = Jsoup.parse(new String(get("/sign-in").body(), StandardCharsets.UTF_8))
                .selectFirst("input[name=_csrf]")
                .val();
        Map<String, String> fields = Map.of("username", username, "password", DemoPeople.PASSWORD, "_csrf", token);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(address.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return this;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** @return bytes on the wire when the browser takes gzip */
    int weight(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept-Encoding", "gzip"))
                .body()
                .length;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(response.statusCode() + " " + response.uri());
        }
        return response;
    }
}
