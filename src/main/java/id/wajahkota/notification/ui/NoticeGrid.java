package id.wajahkota.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.notification.NoticeDetail;
import id.wajahkota.notification.Notices;
import id.wajahkota.platform.shared.ui.WibFormat;

/** The notices, read page by page; what was not read yet stands out, and a click opens what it is about. */
class NoticeGrid extends Composite<Grid<NoticeDetail>> {

    private static final int ALL_VISIBLE = 20;
    private static final String ROW = """
            <a class="queue-row" href="${item.path}" @click="${(e) => { e.preventDefault(); open(); }}">
              <span class="${item.read ? '' : 'notice-unread'}">${item.happened}</span>
              <span class="queue-meta">${item.note}</span>
              <span class="queue-meta">${item.at}${item.read ? '' : item.unread}</span>
            </a>""";

    NoticeGrid(Notices notices, NoticeWords words, long count, SerializableConsumer<NoticeDetail> onOpen) {
        Grid<NoticeDetail> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(count <= ALL_VISIBLE);
        grid.addColumn(LitRenderer.<NoticeDetail>of(ROW)
                        .withProperty("path", NoticeDetail::path)
                        .withProperty("happened", words::happened)
                        .withProperty("note", NoticeDetail::note)
                        .withProperty("at", notice -> WibFormat.ofScreen().brief(notice.at()))
                        .withProperty("read", NoticeDetail::read)
                        .withProperty("unread", notice -> " · " + getTranslation("notice.new"))
                        .withFunction("open", onOpen))
                .setHeader(getTranslation("notice.header"));
        grid.setItemsPageable(page -> words.named(notices.page(page)));
    }
}
