package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.platform.shared.ui.RefusalText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The public address of a post on each of its channels. */
class LinkFields extends Composite<FormLayout> {

    private final Map<Channel, TextField> links = new EnumMap<>(Channel.class);

    LinkFields(PostDetail post) {
        FormColumns.one(getContent());
        post.draft().channels().stream().sorted().forEach(channel -> {
            TextField link = new TextField(getTranslation("post.link", EnumText.of(channel)));
            link.setPlaceholder("https://");
            link.setRequiredIndicatorVisible(true);
            link.setValue(post.links().getOrDefault(channel, ""));
            links.put(channel, link);
            getContent().add(link);
        });
    }

    /** What is typed, and as valid as nobody has said otherwise. */
    Map<Channel, String> read() {
        links.values().forEach(link -> link.setInvalid(false));
        return links.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
    }

    /** Says at the field what is wrong with it. */
    void show(Refusal refusal) {
        fieldOf(refusal).ifPresent(link -> {
            link.setErrorMessage(RefusalText.of(refusal));
            link.setInvalid(true);
        });
    }

    private Optional<TextField> fieldOf(Refusal refusal) {
        return links.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(refusal.field()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
