package dossier.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The workflow that publishes on GitHub Pages is YAML, and takes no action in a version that moves.
 */
class WorkflowTest {

    private static Map<String, Map<String, Map<String, List<Map<String, String>>>>> workflow;

    @BeforeAll
    static void read() throws Exception {
        workflow = new Yaml().load(Files.readString(Path.of(".github/workflows/publish.yml")));
    }

    @Test
    void checksBeforeItBuildsBeforeItDeploys() {
        List<String> commands = steps("build", "run");
        assertTrue(commands.get(1).contains(" check "), commands.get(1));
        assertTrue(commands.get(2).contains(" build "), commands.get(2));
        assertEquals("build", ((Object) workflow.get("jobs").get("deploy").get("needs")));
    }

    @Test
    void pinsItsActions() {
        for (String job : List.of("build", "deploy")) {
            for (String action : steps(job, "uses")) {
                assertTrue(action.matches("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"), action);
            }
        }
    }

    private static List<String> steps(String job, String key) {
        return workflow.get("jobs").get(job).get("steps").stream()
                .filter(step -> step.containsKey(key))
                .map(step -> step.get(key))
                .toList();
    }
}
