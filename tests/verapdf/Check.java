import java.io.File;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Check FLAVOUR,… FILE…: prints each rule that does not hold, once, and ends with 1 if there is one. */
public class Check {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean sound = true;
        for (String id : arguments[0].split(",")) {
            PDFAFlavour flavour = PDFAFlavour.fromString(id);
            for (int i = 1; i < arguments.length; i++) {
                sound &= holds(new File(arguments[i]), flavour);
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean holds(File file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 200, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf(
                    "%s %s %s: %d assertions%n",
                    result.isCompliant() ? "holds" : "FAILS",
                    flavour.getId(),
                    file.getName(),
                    result.getTotalAssertions());
            Set<String> told = new LinkedHashSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                if (assertion.getStatus() == TestAssertion.Status.FAILED && told.add(rule)) {
                    System.out.printf(
                            "  %s %s @ %s%n",
                            rule,
                            assertion.getMessage().replaceAll("\\s+", " "),
                            assertion.getLocation().getContext());
                }
            }
            return result.isCompliant();
        }
    }
}
