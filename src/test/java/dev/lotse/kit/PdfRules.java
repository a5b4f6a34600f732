package dev.lotse.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference implementation, says of a PDF. */
public enum PdfRules {
    /** ISO 14289-1, for those who listen to it. */
    UA_1(PDFAFlavour.PDFUA_1),
    /** ISO 19005-2, level A: for archives, with all its tags. */
    A_2A(PDFAFlavour.PDFA_2_A);

    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    private final PDFAFlavour flavour;

    PdfRules(PDFAFlavour flavour) {
        this.flavour = flavour;
    }

    /** The rules that are broken, each with where. */
    public List<String> brokenBy(byte[] pdf) {
        QUIET.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfRules::told)
                    .toList();
        } catch (VeraPDFException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                + assertion.getLocation().getContext();
    }
}
