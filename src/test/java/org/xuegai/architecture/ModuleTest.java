package org.xuegai.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.xuegai.XuegaiApplication;

class ModuleTest {

    @Test
    void modules_meet_through_public_types_only_and_without_cycles() {
        ApplicationModules.of(XuegaiApplication.class).verify();
    }
}
