package org.xuegai.document.proof;

import java.util.Optional;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says to anybody whether a certificate is genuine; any number that was never given gets the same answer. */
@Controller
class ProofPages {

    private final PublicProofs proofs;

    ProofPages(PublicProofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping(PublicProofs.PATH + "{number}")
    String check(@PathVariable String number, Model model, HttpServletResponse response) {
        Optional<PublicProof> proof = proofs.find(number);
        if (proof.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("proof", proof.orElse(null));
        return "document/certificate";
    }
}
