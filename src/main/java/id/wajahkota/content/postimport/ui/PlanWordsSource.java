package id.wajahkota.content.postimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.postimport.PlanColumn;
import id.wajahkota.content.postimport.PlanWords;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.spreadsheet.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in the bundles what plans may call things. */
@SpringComponent
class PlanWordsSource {

    private static final Set<PlanColumn> REQUIRED = Set.of(PlanColumn.SLOT, PlanColumn.TITLE);

    private final BundleTranslations bundles;

    PlanWordsSource(BundleTranslations bundles) {
        this.bundles = bundles;
    }

    PlanWords words() {
        Map<Channel, List<String>> channels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            channels.put(
                    channel,
                    Stream.concat(named("Channel." + channel), also("plan.also." + channel))
                            .toList());
        }
        return new PlanWords(
                PlanColumn.all().stream().map(this::field).toList(),
                channels,
                named("plan.example.title").toList());
    }

    /** The columns that people see. */
    List<Field> seen(PlanWords words) {
        return words.fields().stream()
                .filter(field -> PlanColumn.seen().contains(new PlanColumn(field.key())))
                .toList();
    }

    private Field field(PlanColumn column) {
        List<String> headers = PlanColumn.seen().contains(column)
                ? Stream.concat(named("post." + column.key()), also("plan.also." + column.key()))
                        .toList()
                : List.of(column.key());
        return new Field(column.key(), headers, REQUIRED.contains(column));
    }

    private Stream<String> named(String key) {
        return languages().map(locale -> bundles.getTranslation(key, locale)).distinct();
    }

    private Stream<String> also(String key) {
        return languages()
                .flatMap(locale ->
                        Arrays.stream(bundles.getTranslation(key, locale).split(",")))
                .map(Blank::clean)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    private Stream<Locale> languages() {
        String screen = UI.getCurrent().getLocale().getLanguage();
        return bundles.getProvidedLocales().stream()
                .sorted(Comparator.comparing(locale -> !locale.getLanguage().equals(screen)));
    }
}
