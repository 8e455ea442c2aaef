package id.wajahkota.content.postimport;

import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.spreadsheet.Field;
import java.util.List;
import java.util.Map;

/**
 * What a plan may call things, in every language of the portal.
 *
 * @param fields the columns with their heads, that of the screen's language first
 * @param channels the names of each channel, the one of the screen's language first
 * @param examples the titles of the template's example, which nobody means to plan
 */
public record PlanWords(List<Field> fields, Map<Channel, List<String>> channels, List<String> examples) {

    /** How a channel is called on the screen. */
    public String of(Channel channel) {
        return channels.get(channel).getFirst();
    }
}
