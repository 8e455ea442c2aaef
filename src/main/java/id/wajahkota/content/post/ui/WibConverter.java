package id.wajahkota.content.post.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Between the city's local time, as it is typed, and UTC, as it is kept. */
class WibConverter implements Converter<@Nullable LocalDateTime, @Nullable Instant> {

    private static final long serialVersionUID = 1L;

    @Override
    public Result<@Nullable Instant> convertToModel(@Nullable LocalDateTime typed, ValueContext context) {
        return Result.ok(typed == null ? null : Wib.instant(typed));
    }

    @Override
    public @Nullable LocalDateTime convertToPresentation(@Nullable Instant kept, ValueContext context) {
        return kept == null ? null : Wib.local(kept);
    }
}
