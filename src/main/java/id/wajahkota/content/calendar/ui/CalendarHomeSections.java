package id.wajahkota.content.calendar.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.HomeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this module adds to the home page: what to revise, what to finish, what expired, and the week ahead. */
@Configuration(proxyBeanMethods = false)
class CalendarHomeSections {

    @Bean
    @Order(20)
    HomeSection postsToRevise(PostList posts, CurrentUser currentUser) {
        return new OwnPostsHomeSection(PostStage.CHANGES_REQUESTED, true, posts, currentUser);
    }

    @Bean
    @Order(30)
    HomeSection weekAhead(PostList posts, OpdDirectory opds, CurrentUser currentUser, PortalClock clock) {
        return new WeekHomeSection(posts, opds, currentUser, clock);
    }

    @Bean
    @Order(40)
    HomeSection expiredPosts(PostList posts, CurrentUser currentUser) {
        return new OwnPostsHomeSection(PostStage.EXPIRED, false, posts, currentUser);
    }

    @Bean
    @Order(50)
    HomeSection draftPosts(PostList posts, CurrentUser currentUser) {
        return new OwnPostsHomeSection(PostStage.DRAFT, false, posts, currentUser);
    }
}
