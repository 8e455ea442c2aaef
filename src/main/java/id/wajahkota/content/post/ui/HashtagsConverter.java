package id.wajahkota.content.post.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import id.wajahkota.platform.shared.Blank;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Hashtags may be typed with or without number signs, with blanks or commas between; they are kept in one form. */
class HashtagsConverter implements Converter<String, String> {

    private static final long serialVersionUID = 1L;

    @Override
    public Result<String> convertToModel(String typed, ValueContext context) {
        return Result.ok(Arrays.stream(typed.split("[\\s,;#]+"))
                .filter(tag -> !Blank.is(tag))
                .distinct()
                .map(tag -> "#" + tag)
                .collect(Collectors.joining(" ")));
    }

    @Override
    public String convertToPresentation(String kept, ValueContext context) {
        return kept;
    }
}
