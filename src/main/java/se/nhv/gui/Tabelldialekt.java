package se.nhv.gui;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets every table of the pages be drawn as a list where there is no room for its columns: each cell carries the name of its
 * column in {@code data-rubrik} for the style sheet to show, and what it is in {@code role}, since a cell that is not drawn
 * as one is no longer a cell to all who listen. The templates write plain tables.
 */
@Component
class Tabelldialekt implements IPostProcessorDialect {
    @Override
    public String getName() {
        return "tabeller";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Tabellrubriker.class, 1000));
    }
}
