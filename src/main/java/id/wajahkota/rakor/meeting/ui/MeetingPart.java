package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import id.wajahkota.rakor.meeting.MeetingSummary;

/** A part of a rakor's page that another module knows about. It contributes one as a bean. */
public interface MeetingPart {

    /** The part as it stands on the page. */
    Component create(MeetingSummary meeting);
}
