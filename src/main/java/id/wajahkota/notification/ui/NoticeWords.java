package id.wajahkota.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.notification.NoticeDetail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;

/** What notices say, for one screen; the names of those who acted are read once for each page. */
@SpringComponent
@Scope("prototype")
class NoticeWords {

    private final People people;
    private final Map<UserId, String> names = new HashMap<>();

    NoticeWords(People people) {
        this.people = people;
    }

    List<NoticeDetail> named(List<NoticeDetail> page) {
        names.putAll(people.names(page.stream().map(NoticeDetail::actor).toList()));
        return page;
    }

    String happened(NoticeDetail notice) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(
                "notice.happened",
                names.getOrDefault(notice.actor(), ""),
                ui.getTranslation("notice.move." + notice.move()),
                notice.title());
    }
}
