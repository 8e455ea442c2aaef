package id.wajahkota.content.campaign;

import id.wajahkota.platform.journal.SubjectReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reads the history of a campaign. */
@Configuration(proxyBeanMethods = false)
class CampaignHistory {

    @Bean
    SubjectReader historyOfCampaign(Campaigns campaigns) {
        return new SubjectReader(Campaigns.TYPE, id -> campaigns.find(new CampaignId(id)));
    }
}
