package id.wajahkota.city.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may do. Which roles may is said by {@link Role} alone; services and screens carry the permission as
 * {@link Requires}. Of which departments' things they may do it is a question of its own: {@link PortalUser#maySee}.
 */
public enum Permission {
    /** Read campaigns, the calendar and posts, as far as departments and reviews let them. */
    CONTENT_READ,
    /** Go through the lists of posts. */
    CONTENT_LIST,
    /** Plan posts and campaigns of one's own departments. */
    CONTENT_PLAN,
    /** Take a post from stage to stage. */
    CONTENT_MOVE,
    /** Hold and release the posts of the whole city. */
    CONTENT_HOLD,
    /** Use and write prepared texts. */
    TEMPLATE_USE,
    /** Write the texts that the whole city uses. */
    TEMPLATE_SHARE,
    /** See what is under review. */
    REVIEW_READ,
    /** Answer as an adviser or a decider when a step of a route asks. */
    REVIEW_ADVISE,
    /** Decide when a step of a route asks. */
    REVIEW_DECIDE,
    /** Go on without advice that is late. */
    REVIEW_UNBLOCK,
    /** Have the queue of what waits for one's answer among one's daily work, also while nothing waits. */
    REVIEW_DAILY,
    /** Take home what became of submissions. */
    REVIEW_EXPORT,
    REMARK_READ,
    REMARK_WRITE,
    /** Settle or open again what others have remarked. */
    REMARK_SETTLE,
    /** Read rakor, as far as their guests and stages let them. */
    RAKOR_READ,
    /** Read every rakor to which anybody is invited. */
    RAKOR_READ_INVITED,
    /** Answer an invitation for one's department. */
    RAKOR_ANSWER,
    /** Follow a rakor while it runs, and write along when it is one's turn. */
    RAKOR_FOLLOW,
    /** Invite to rakor, run them and make their minutes. */
    RAKOR_RUN,
    /** Write down what a leader or an adviser has directed. */
    DIRECTIVE_RECORD,
    /** Write down a directive in any rakor, also as somebody who does not take its minutes. */
    DIRECTIVE_GIVE,
    FOLLOW_UP_READ,
    /** Read the follow-ups of every department. */
    FOLLOW_UP_READ_ALL,
    /** Do what one's department was asked to do, and show it. */
    FOLLOW_UP_ANSWER,
    /** Ask departments to do something, and verify that it was done. */
    FOLLOW_UP_ASSIGN,
    PROGRAMME_READ,
    PROGRAMME_RUN,
    /** Tell how far a target is. */
    TARGET_REPORT,
    REPORT_READ,
    /** Find the month's figures on the first page. */
    REPORT_DAILY,
    NOTICE_READ,
    /** Keep and fetch files, as far as what they belong to lets them. */
    ATTACHMENT_USE,
    /** See what every department is working on. */
    EVERY_OPD_READ,
    /** Choose from all people of the portal. */
    PEOPLE_READ,
    ACCOUNT_ADMINISTER,
    OPD_ADMINISTER,
    WORKING_CALENDAR_ADMINISTER,
    ROUTE_ADMINISTER,
    PLANNING_RULE_ADMINISTER,
    ELECTION_ADMINISTER,
    DELIVERY_ADMINISTER;

    /** The roles that have it. */
    public Set<Role> holders() {
        return Arrays.stream(Role.values()).filter(role -> role.may(this)).collect(Collectors.toUnmodifiableSet());
    }
}
