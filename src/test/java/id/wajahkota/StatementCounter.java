package id.wajahkota;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements that reach the database, from JPA and from JDBC alike. */
@Component
class StatementCounter implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).countQuery().build()
                : bean;
    }

    static long count(Runnable action) {
        QueryCountHolder.clear();
        action.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
