package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.oversight.report.ApprovalTime;
import id.wajahkota.oversight.report.Period;
import id.wajahkota.oversight.report.PeriodKind;
import id.wajahkota.oversight.report.PostFigures;
import id.wajahkota.oversight.report.Report;
import id.wajahkota.oversight.report.Reports;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.HomeSection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the home page of leaders and the inspectorate: the month so far, beside the last one. */
@Component
@Order(5)
class ReportHomeSection implements HomeSection {

    private final Reports reports;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    ReportHomeSection(Reports reports, CurrentUser currentUser, PortalClock clock) {
        this.reports = reports;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Optional<Content> read() {
        if (!currentUser.require().may(Permission.REPORT_DAILY)) {
            return Optional.empty();
        }
        Report report = reports.of(Period.of(PeriodKind.MONTH, Wib.date(clock.instant())), Optional.empty());
        List<Item> items = List.of(
                posts(report.now().posts(), report.before().posts()),
                approvals(report.now().approval(), report.before().approval()));
        return Optional.of(
                new Content("report.home.title", "report.home.empty", items, OptionalLong.empty(), ReportState.ROUTE));
    }

    private static Item posts(PostFigures now, PostFigures before) {
        return item(
                text("report.home.posts", now.planned(), now.published(), now.late()),
                text("report.home.postsBefore", before.planned(), before.published(), before.late()));
    }

    private static Item approvals(ApprovalTime now, ApprovalTime before) {
        return item(
                text("report.home.approvals", ApprovalTime.hours(now.median()), ApprovalTime.hours(now.ninth())),
                text("report.home.approvalsBefore", ApprovalTime.hours(before.median())));
    }

    private static Item item(String title, String detail) {
        return new Item(title, detail, Optional.empty(), ReportState.ROUTE);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
