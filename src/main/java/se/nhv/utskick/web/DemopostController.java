package se.nhv.utskick.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.nhv.utskick.Demopost;

/** The demo's mail, so that whoever tries it can open the links that were sent to others. */
@Controller
class DemopostController {
    private final ObjectProvider<Demopost> demopost;

    DemopostController(ObjectProvider<Demopost> demopost) {
        this.demopost = demopost;
    }

    @GetMapping("/demo/post")
    String visa(Model model) {
        Demopost fangare = demopost.getIfAvailable();
        model.addAttribute("fangas", fangare != null);
        model.addAttribute("brev", fangare == null ? List.of() : fangare.brev());
        return "utskick/demopost";
    }
}
