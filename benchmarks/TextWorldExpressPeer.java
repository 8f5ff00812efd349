import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import textworldexpress.generator.GameGenerator;
import textworldexpress.runtime.PythonInterface;
import textworldexpress.struct.StepResult;
import textworldexpress.struct.TextGame;

/**
 * A single-threaded random player of TextWorld-Express inside its Java virtual machine, for peers.py.
 *
 * <p>The jar of textworld-express contains the games but not the benchmarks and the path crawler that its README
 * describes (ProGuard strips what PythonInterface does not use), so both are reimplemented on the jar's public classes.
 *
 * <pre>
 * TextWorldExpressPeer online GAME PARAMS WARMUP_SECONDS
 * TextWorldExpressPeer precrawled GAME PARAMS WARMUP_SECONDS STEPS SEEDS
 * </pre>
 *
 * Prints "ready" after the warm-up. Then reads a number of seconds per line, plays that long, and prints the steps
 * played and the CPU seconds of this thread that they took. Run it in the folder of the jar, which holds its data.
 */
public final class TextWorldExpressPeer {
    private static final String FOLD = "train";
    private static final int EPISODE_STEPS = 50;
    private static final SplittableRandom RANDOM = new SplittableRandom(0);

    public static void main(String[] arguments) throws IOException {
        String game = arguments[1];
        String params = arguments[2];
        double warmup = Double.parseDouble(arguments[3]);
        IntSupplier batch = arguments[0].equals("online")
                ? online(game, params)
                : precrawled(game, params, Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        play(batch, warmup);
        System.out.println("ready");
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            System.out.println(play(batch, Double.parseDouble(line)));
        }
    }

    /** Plays for some seconds; returns the steps played and the CPU seconds of this thread that they took. */
    private static String play(IntSupplier batch, double seconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        long steps = 0;
        long taken;
        do {
            steps += batch.getAsInt();
            taken = threads.getCurrentThreadCpuTime() - began;
        } while (taken < seconds * 1e9);
        return steps + " " + taken / 1e9;
    }

    /** A function that plays an episode of a newly generated game; every result lists the valid actions. */
    private static IntSupplier online(String game, String params) {
        PythonInterface twx = load(game, params);
        return () -> {
            StepResult result = twx.resetWithRandomSeed(FOLD, false);
            for (int step = 0; step < EPISODE_STEPS; step++) {
                result = twx.step(draw(result.validActions()));
            }
            return EPISODE_STEPS;
        };
    }

    /** A function that walks from the root of each seed's tree to a leaf 1,000 times. */
    private static IntSupplier precrawled(String game, String params, int steps, int seeds) {
        List<Node> roots = IntStream.range(0, seeds).parallel()
                .mapToObj(seed -> new Crawler(load(game, params).gameGenerator(), seed, steps).root())
                .toList();
        System.gc();
        return () -> {
            int played = 0;
            for (int episode = 0; episode < 1000; episode++) {
                for (Node node : roots) {
                    while (!node.next.isEmpty()) {
                        node = node.next.get(draw(node.result.validActions()));
                        played++;
                    }
                }
            }
            return played;
        };
    }

    private static PythonInterface load(String game, String params) {
        PythonInterface twx = new PythonInterface();
        String error = twx.load(game, params);
        if (!error.isEmpty()) {
            throw new IllegalArgumentException(error);
        }
        return twx;
    }

    private static String draw(String[] actions) {
        return actions[RANDOM.nextInt(actions.length)];
    }

    /** The result of a sequence of actions, and the node after each further action; no further nodes at a leaf. */
    private record Node(StepResult result, Map<String, Node> next) {}

    /** Plays every sequence of valid actions of a game from its start, because a game cannot be copied. */
    private static final class Crawler {
        private final GameGenerator generator;
        private final int seed;
        private final int steps;
        private final Map<String, String> shared = new HashMap<>();
        private int nodes;

        Crawler(GameGenerator generator, int seed, int steps) {
            this.generator = generator;
            this.seed = seed;
            this.steps = steps;
        }

        Node root() {
            long began = System.nanoTime();
            Node root = node(new ArrayDeque<>());
            System.err.printf(
                    "crawled seed %d for %d steps: %d nodes, %d strings, %.1f s%n",
                    seed, steps, nodes, shared.size(), (System.nanoTime() - began) / 1e9);
            return root;
        }

        private Node node(Deque<String> actions) {
            TextGame game = generator.mkGame(seed, FOLD);
            StepResult result = game.initalStep();
            for (String action : actions) {
                result = game.step(action);
            }
            nodes++;
            result = withSharedStrings(result);
            Map<String, Node> next = new HashMap<>();
            if (actions.size() < steps && !result.taskSuccess() && !result.taskFailure()) {
                for (String action : result.validActions()) {
                    actions.addLast(action);
                    next.put(action, node(actions));
                    actions.removeLast();
                }
            }
            return new Node(result, Map.copyOf(next));
        }

        private StepResult withSharedStrings(StepResult r) {
            String[] actions = Arrays.stream(r.validActions()).map(this::share).toArray(String[]::new);
            return new StepResult(
                    share(r.observationStr()), share(r.freeLookStr()), share(r.inventoryStr()), actions,
                    r.scoreRaw(), r.scoreNormalized(), r.taskSuccess(), r.taskFailure(), true);
        }

        private String share(String text) {
            return shared.computeIfAbsent(text, key -> key);
        }
    }
}
