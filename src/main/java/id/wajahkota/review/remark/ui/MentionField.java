package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the people who are named in a remark, of those who may read what it is about. */
class MentionField extends MultiSelectComboBox<PersonSummary> {

    MentionField(List<PersonSummary> mentionable) {
        setLabel(getTranslation("remark.mention"));
        setHelperText(getTranslation("remark.mention.help"));
        setItems(mentionable);
        setItemLabelGenerator(PersonSummary::name);
        setWidthFull();
    }

    Set<UserId> people() {
        return getValue().stream().map(PersonSummary::id).collect(Collectors.toUnmodifiableSet());
    }
}
