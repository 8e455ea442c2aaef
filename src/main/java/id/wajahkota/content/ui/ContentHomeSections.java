package id.wajahkota.content.ui;

import id.wajahkota.content.ContentCalendar;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.ui.HomeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this module adds to the home page: what to revise, what to finish, what expired, and the week ahead. */
@Configuration(proxyBeanMethods = false)
class ContentHomeSections {

    @Bean
    @Order(20)
    HomeSection postsToRevise(ContentCalendar calendar, CurrentUser currentUser) {
        return new OwnPostsHomeSection(Stage.CHANGES_REQUESTED, true, calendar, currentUser);
    }

    @Bean
    @Order(30)
    HomeSection weekAhead(ContentCalendar calendar, OpdDirectory opds, CurrentUser currentUser, PortalClock clock) {
        return new WeekHomeSection(calendar, opds, currentUser, clock);
    }

    @Bean
    @Order(40)
    HomeSection expiredPosts(ContentCalendar calendar, CurrentUser currentUser) {
        return new OwnPostsHomeSection(Stage.EXPIRED, false, calendar, currentUser);
    }

    @Bean
    @Order(50)
    HomeSection draftPosts(ContentCalendar calendar, CurrentUser currentUser) {
        return new OwnPostsHomeSection(Stage.DRAFT, false, calendar, currentUser);
    }
}
