package org.xuegai.casework.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.xuegai.account.Actor;
import org.xuegai.attachment.Attachments;
import org.xuegai.form.FormBinder;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Problem;

/** Stores the files that a page sends with its fields and names them in the fields by their ids. */
@Component
public class FormUploads {

    /** The parameters with the ids of stored files, and what was wrong with the others. */
    public record Received(MultiValueMap<String, String> params, List<FieldProblem> errors) {}

    private final Attachments attachments;
    private final FormBinder binder;

    FormUploads(Attachments attachments, FormBinder binder) {
        this.attachments = attachments;
        this.binder = binder;
    }

    public Received receive(
            FormWork work, MultiValueMap<String, String> params, MultipartHttpServletRequest request, Actor actor) {
        var all = new LinkedMultiValueMap<String, String>(params);
        List<FieldProblem> errors = new ArrayList<>();
        for (Map.Entry<String, List<MultipartFile>> sent :
                request.getMultiFileMap().entrySet()) {
            sent.getValue().stream()
                    .filter(file -> !file.isEmpty())
                    .filter(file -> binder.acceptsFile(work.form(), work.context(), work.data(), sent.getKey()))
                    .forEach(file -> store(work, sent.getKey(), file, actor, all, errors));
        }
        return new Received(all, errors);
    }

    private void store(
            FormWork work,
            String path,
            MultipartFile file,
            Actor actor,
            MultiValueMap<String, String> params,
            List<FieldProblem> errors) {
        try (InputStream content = file.getInputStream()) {
            params.add(
                    path,
                    attachments
                            .store(work.caseFile().caseNo(), file.getOriginalFilename(), content, actor)
                            .id());
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND) {
                throw problem;
            }
            errors.add(
                    binder.refusedFile(work.form(), path, problem.code(), file.getOriginalFilename(), problem.args()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
