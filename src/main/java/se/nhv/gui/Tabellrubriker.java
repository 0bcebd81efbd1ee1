package se.nhv.gui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IText;

/** Reads the heads of a table's columns as they pass by, and writes them on the cells below. */
public final class Tabellrubriker extends AbstractTemplateHandler {
    private final List<String> rubriker = new ArrayList<>();
    private boolean iHuvudet;
    private @Nullable StringBuilder rubrik;
    /** How deep we are in something that is only drawn, such as an arrow beside the text. */
    private int tyst;

    private int kolumn;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (rubrik != null && (tyst > 0 || "true".equals(tag.getAttributeValue("aria-hidden")))) {
            tyst++;
        }
        super.handleOpenElement(markt(tag));
    }

    private IOpenElementTag markt(IOpenElementTag tag) {
        return switch (tag.getElementCompleteName()) {
            case "table" -> {
                rubriker.clear();
                yield med(tag, "role", "table");
            }
            case "thead" -> {
                iHuvudet = true;
                yield med(tag, "role", "rowgroup");
            }
            case "tbody", "tfoot" -> med(tag, "role", "rowgroup");
            case "tr" -> {
                kolumn = 0;
                yield med(tag, "role", "row");
            }
            case "th", "td" -> iHuvudet ? rubrikcell(tag) : cell(tag);
            default -> tag;
        };
    }

    private IOpenElementTag rubrikcell(IOpenElementTag tag) {
        rubrik = new StringBuilder();
        return med(tag, "role", tag.getElementCompleteName().equals("th") ? "columnheader" : "cell");
    }

    private IOpenElementTag cell(IOpenElementTag tag) {
        String namn = kolumn < rubriker.size() ? rubriker.get(kolumn) : "";
        kolumn += bredd(tag);
        IOpenElementTag cell = med(tag, "role", tag.getElementCompleteName().equals("th") ? "rowheader" : "cell");
        return namn.isEmpty() ? cell : med(cell, "data-rubrik", namn);
    }

    private static int bredd(IProcessableElementTag tag) {
        String bredd = tag.getAttributeValue("colspan");
        return bredd == null ? 1 : Integer.parseInt(bredd);
    }

    private IOpenElementTag med(IOpenElementTag tag, String namn, String varde) {
        IModelFactory fabrik = getContext().getModelFactory();
        return tag.hasAttribute(namn) ? tag : fabrik.setAttribute(tag, namn, varde);
    }

    @Override
    public void handleText(IText text) {
        if (rubrik != null && tyst == 0) {
            rubrik.append(text.getText());
        }
        super.handleText(text);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (tyst > 0) {
            tyst--;
        } else if (tag.getElementCompleteName().equals("thead")) {
            iHuvudet = false;
        } else if (rubrik != null && tag.getElementCompleteName().matches("t[hd]")) {
            // What is text in an element may still hold what ends an attribute.
            rubriker.add(rubrik.toString().strip().replaceAll("\\s+", " ").replace("\"", "&quot;"));
            rubrik = null;
        }
        super.handleCloseElement(tag);
    }
}
