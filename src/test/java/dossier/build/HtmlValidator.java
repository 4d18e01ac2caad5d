package dossier.build;

import dossier.model.OutputFile;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. */
public final class HtmlValidator {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> messages = new ArrayList<>();
    private String page = "";

    private HtmlValidator() {}

    /** Errors and warnings about the pages among the files, one line each. */
    public static List<String> messages(List<OutputFile> files) {
        HtmlValidator validator = new HtmlValidator();
        try {
            validator.check(files);
        } catch (Exception e) {
            throw new IllegalStateException("the validator failed at " + validator.page, e);
        }
        return validator.messages;
    }

    private void check(List<OutputFile> files) throws Exception {
        Handler handler = new Handler();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(SCHEMA, handler);
        validator.setUpValidatorAndParsers(handler, true, false);
        for (OutputFile file : files) {
            if (file.path().path().endsWith(".html")) {
                page = file.path().path();
                InputSource source = new InputSource(new ByteArrayInputStream(file.bytes()));
                source.setEncoding("UTF-8");
                // An origin, so that the validator can tell the site's own files.
                source.setSystemId(
                        "https://dossier.example/"
                                + URLEncoder.encode(page, StandardCharsets.UTF_8)
                                        .replace("%2F", "/"));
                validator.checkHtmlInputSource(source);
            }
        }
    }

    private final class Handler implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String grade, SAXParseException e) {
            messages.add(page + ":" + e.getLineNumber() + " " + grade + ": " + e.getMessage());
        }
    }
}
