package org.xuegai.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.xuegai.platform.Json;

/** All forms of the installation, read once at start; a form that is not understood stops the start. */
@Service
public class FormCatalogue {

    private record Entry(FormDefinition form, Map<String, Object> source) {}

    private final Map<String, Entry> forms = new TreeMap<>();

    @Autowired
    FormCatalogue(FeelExpressions expressions) {
        this(expressions, "classpath*:forms/**/*.form");
    }

    /** @param location resource pattern of the files */
    FormCatalogue(FeelExpressions expressions, String location) {
        var parser = new FormParser(expressions);
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
                add(parser, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(FormParser parser, Resource file) throws IOException {
        try {
            var source = Json.readTree(file.getContentAsString(StandardCharsets.UTF_8));
            var form = parser.parse(source);
            if (forms.putIfAbsent(form.id(), new Entry(form, Collections.unmodifiableMap(source))) != null) {
                throw new IllegalArgumentException("another form has the id " + form.id());
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException(file.getDescription() + ": " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException if there is no such form */
    public FormDefinition form(String id) {
        return entry(id).form();
    }

    /** The file's JSON, as handed out by the API. */
    public Map<String, Object> source(String id) {
        return entry(id).source();
    }

    public boolean contains(String id) {
        return forms.containsKey(id);
    }

    public Collection<FormDefinition> all() {
        return forms.values().stream().map(Entry::form).toList();
    }

    private Entry entry(String id) {
        Entry entry = forms.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no form " + id);
        }
        return entry;
    }
}
