package id.wajahkota.content.calendar.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WaitingWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this module adds to the home page: what to revise, what expired, and what to finish. */
@Configuration(proxyBeanMethods = false)
class CalendarHomeSections {

    @Bean
    WaitingWork postsToRevise(PostList posts, OpdDirectory opds, CurrentUser currentUser) {
        return new PostsToMend(PostStage.CHANGES_REQUESTED, posts, opds, currentUser);
    }

    @Bean
    WaitingWork expiredPosts(PostList posts, OpdDirectory opds, CurrentUser currentUser) {
        return new PostsToMend(PostStage.EXPIRED, posts, opds, currentUser);
    }

    @Bean
    @Order(50)
    HomeSection draftPosts(PostList posts, CurrentUser currentUser) {
        return new DraftsHomeSection(posts, currentUser);
    }
}
