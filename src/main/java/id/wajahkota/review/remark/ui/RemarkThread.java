package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.remark.RemarkDetail;
import id.wajahkota.review.remark.RemarkStatus;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One remark: what it is about, what was said, what became of it, and what the person may do with it. */
class RemarkThread extends Composite<ListItem> {

    private final Map<UserId, String> names;

    RemarkThread(
            RemarkDetail remark,
            Map<String, String> fields,
            Map<UserId, String> names,
            Runnable reply,
            Consumer<RemarkStatus> settle) {
        this.names = names;
        getContent().addClassNames("remark", "remark-" + remark.status().name().toLowerCase(Locale.ROOT));
        getContent().add(createAbout(remark, fields));
        if (!remark.draft().quote().isEmpty()) {
            Paragraph quote = new Paragraph("“" + remark.draft().quote() + "”");
            quote.addClassName("remark-quote");
            getContent().add(quote);
        }
        if (!remark.quoted()) {
            getContent().add(subtle(getTranslation("remark.quoteGone")));
        }
        getContent()
                .add(createSaid(new RemarkDetail.Reply(
                        remark.author(),
                        remark.at(),
                        remark.draft().words(),
                        remark.draft().mentioned())));
        remark.replies().forEach(said -> getContent().add(createSaid(said)));
        if (!remark.reason().isEmpty()) {
            getContent().add(subtle(getTranslation("remark.because", EnumText.of(remark.status()), remark.reason())));
        }
        getContent().add(createButtons(remark, reply, settle));
    }

    private Component createAbout(RemarkDetail remark, Map<String, String> fields) {
        Span about = new Span(getTranslation(
                "remark.about",
                fields.getOrDefault(remark.draft().field(), getTranslation("remark.fieldGone")),
                remark.revision()));
        about.addClassName("subtle");
        Span status = new Span(EnumText.of(remark.status()));
        status.addClassName("chip");
        Div line = new Div(about, status);
        line.addClassName("history-line");
        return line;
    }

    private Component createSaid(RemarkDetail.Reply said) {
        Span who = new Span(names.getOrDefault(said.author(), ""));
        who.addClassName("history-person");
        Div line = new Div(who, subtle(WibFormat.ofScreen().brief(said.at())));
        line.addClassName("history-line");
        if (!said.mentioned().isEmpty()) {
            line.add(subtle(getTranslation(
                    "remark.mentioned",
                    said.mentioned().stream()
                            .map(person -> names.getOrDefault(person, ""))
                            .sorted()
                            .collect(Collectors.joining(", ")))));
        }
        Paragraph words = new Paragraph(said.words());
        words.addClassName("caption-text");
        return new Div(line, words);
    }

    private Component createButtons(RemarkDetail remark, Runnable reply, Consumer<RemarkStatus> settle) {
        Div buttons = new Div();
        buttons.addClassName("remark-buttons");
        buttons.add(small(getTranslation("remark.reply"), reply));
        remark.possible().stream()
                .sorted()
                .map(next -> small(getTranslation("remark.to." + next), () -> settle.accept(next)))
                .forEach(buttons::add);
        return buttons;
    }

    private static Button small(String label, Runnable onClick) {
        Button button = new Button(label, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Span subtle(String words) {
        Span span = new Span(words);
        span.addClassName("subtle");
        return span;
    }
}
