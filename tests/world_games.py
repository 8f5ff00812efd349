"""Small games, one for each thing that a world can hold; `tests/test_worlds.py` plays them to their ends."""

from __future__ import annotations

from typing import Any

from starling.spec.model import GameSpec


def game(**parts: Any) -> GameSpec:
    """A game with what every game needs, and these parts."""
    tasks = parts["tasks"]
    usual = {
        "id": "small-world",
        "title": "A Small World",
        "idea": "A small world.",
        "intro": "It begins.",
        "skills": ["finding"],
        "difficulty": "easy",
        "start": parts["rooms"][0]["id"],
        "max_score": sum(task["points"] for task in tasks),
    }
    return GameSpec.model_validate({**usual, **parts})


def task(id: str, *when: dict[str, Any], points: int = 1) -> dict[str, Any]:
    return {"id": id, "description": f"Do {id}.", "points": points, "when": list(when)}


def fact(subject: str, test: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    return {"subject": subject, "test": test, **({"value": value} if value else {}), **more}


def to(do: str, subject: str, value: str | None = None, **more: Any) -> dict[str, Any]:
    return {"do": do, "subject": subject, **({"value": value} if value else {}), **more}


DARK = game(
    rooms=[
        {"id": "hall", "name": "Hall", "description": "A bright hall.", "exits": {"down": "cellar"}},
        {"id": "cellar", "name": "Cellar", "description": "Barrels line the walls.", "exits": {"up": "hall"},
         "dark": "You see nothing, but it smells of wine."},
    ],
    properties=[{"id": "flame", "states": ["cold", "burning"]}],
    things=[
        {"id": "lamp", "name": "brass lamp", "description": "A lamp.", "place": "hall", "switchable": True,
         "light": "on"},
        {"id": "candle", "name": "wax candle", "description": "A candle.", "place": "hall", "light": "burning",
         "properties": ["flame"]},
        {"id": "coin", "name": "gold coin", "description": "Old gold.", "place": "cellar"},
    ],
    actions=[
        {"id": "light-candle", "command": "light {noun}", "noun": ["candle"],
         "requires": [{"condition": fact("candle", "held"), "otherwise": "You are not holding it."}],
         "effects": [to("set", "candle", "burning")], "report": "A small flame."},
    ],
    tasks=[task("coin-found", fact("coin", "held"))],
    walkthrough=["take brass lamp", "switch on brass lamp", "go down", "take gold coin"],
)  # fmt: skip

PLACES = game(
    start="garden",
    rooms=[
        {"id": "garden", "name": "Garden", "description": "Grass.", "exits": {"north": "field", "east": "study"}},
        {"id": "field", "name": "Field", "description": "Barley.", "exits": {"south": "garden"},
         "properties": ["air"]},
        {"id": "study", "name": "Study", "description": "Books.", "exits": {"west": "garden", "north": "vault",
                                                                             "down": "pit"},
         "gates": {"north": {"when": [fact("shelf", "is", "pushed")]},
                   "down": {"requires": [{"condition": fact("player", "is", "rested"),
                                          "otherwise": "You are too tired for the climb."}], "one_way": True}}},
        {"id": "vault", "name": "Vault", "description": "Steel.", "exits": {"south": "study"}},
        {"id": "pit", "name": "Pit", "description": "Deep.", "exits": {"up": "field"},
         "properties": ["water", "depth"], "states": ["flooded"], "numbers": {"depth": 2},
         "details": [{"when": [fact("pit", "is", "flooded")], "text": "Water stands knee-deep."}]},
    ],
    regions=[{"id": "outdoors", "rooms": ["garden", "field"]}],
    player={"description": "Just you.", "properties": ["tiredness"],
            "details": [{"when": [fact("player", "is", "tired")], "text": "You are tired."}]},
    properties=[
        {"id": "position", "states": ["closed-up", "pushed"]},
        {"id": "tiredness", "states": ["tired", "drowsy", "rested"]},
        {"id": "water", "states": ["dry", "flooded"]},
        {"id": "depth", "maximum": 5},
        {"id": "air", "states": ["bad", "fresh"], "wording": {"bad": "The air is {field.bad: bad | good}."}},
    ],
    things=[
        {"id": "sky", "name": "sky", "kind": "backdrop", "description": "Blue.", "places": ["outdoors"]},
        {"id": "smoke", "name": "smoke", "kind": "backdrop", "description": "Grey.", "places": ["field", "pit"]},
        {"id": "shelf", "name": "bookshelf", "description": "Heavy.", "place": "study", "portable": False,
         "properties": ["position"]},
        {"id": "plug", "name": "rubber plug", "description": "Black.", "place": "pit", "portable": False},
        {"id": "bed", "name": "grass bed", "description": "Soft.", "place": "garden", "portable": False},
    ],
    actions=[
        {"id": "push-shelf", "command": "push {noun}", "noun": ["shelf"],
         "effects": [to("set", "shelf", "pushed")], "report": "It swings aside."},
        {"id": "sleep", "command": "sleep", "requires": [
            {"condition": fact("player", "in", "outdoors"), "otherwise": "Not in here."}],
         "effects": [to("set", "player", "rested")], "report": "You sleep."},
        {"id": "pull-plug", "command": "pull {noun}", "noun": ["plug"],
         "effects": [to("set", "pit", "dry"), to("set-number", "pit", property="depth", number=0)],
         "report": "It drains."},
    ],
    tasks=[task("vault-found", fact("player", "in", "vault")),
           task("drained", fact("pit", "is", "dry"), fact("pit", "at-least", property="depth", number=1, negate=True)),
           task("rest", fact("player", "is", "rested"))],
    walkthrough=["go east", "push bookshelf", "go north", "go south", "go west", "sleep", "go east", "go down",
                 "pull rubber plug"],
)  # fmt: skip

LIMIT = game(
    rooms=[{"id": "shed", "name": "Shed", "description": "Tools."}],
    player={"carries_at_most": 2, "hands_full": "Your two hands are full."},
    things=[
        {"id": "bag", "name": "leather bag", "kind": "container", "description": "A bag.", "place": "shed"},
        {"id": "axe", "name": "axe", "description": "Sharp.", "place": "shed"},
        {"id": "saw", "name": "saw", "description": "Old.", "place": "shed"},
        {"id": "adze", "name": "adze", "description": "Odd.", "place": "shed"},
    ],
    tasks=[task("all", *(fact(tool, "held") for tool in ("axe", "saw", "adze")))],
    walkthrough=["take axe", "take leather bag", "put axe in leather bag", "take saw", "put saw in leather bag",
                 "take adze"],
)  # fmt: skip

BOAT = game(
    rooms=[
        {"id": "bank", "name": "Bank", "description": "Reeds.", "exits": {"east": "lake"},
         "gates": {"east": {"requires": [{"condition": fact("player", "in", "boat"),
                                          "otherwise": "You cannot walk on water."}]}}},
        {"id": "lake", "name": "Lake", "description": "Water all around.", "exits": {"west": "bank", "east": "isle"}},
        {"id": "isle", "name": "Isle", "description": "Sand.", "exits": {"west": "lake"}},
    ],
    things=[
        {"id": "boat", "name": "rowing boat", "kind": "container", "description": "Green.", "place": "bank",
         "portable": False, "vehicle": True},
        {"id": "stool", "name": "stool", "kind": "supporter", "description": "Low.", "place": "bank",
         "portable": False, "enterable": True},
        {"id": "bike", "name": "bicycle", "kind": "supporter", "description": "Red.", "place": "bank",
         "portable": False, "vehicle": True},
        {"id": "net", "name": "fishing net", "description": "Fine.", "place": "boat"},
        {"id": "shell", "name": "shell", "description": "White.", "place": "isle"},
    ],
    actions=[
        {"id": "rest", "command": "enter {noun}", "noun": ["stool"], "report": "You sit down with a sigh."},
        {"id": "get-in", "command": "enter {noun}", "noun": ["boat"],
         "requires": [{"condition": fact("bike", "here"), "otherwise": "Bring the bicycle."}]},
    ],
    tasks=[task("shell-found", fact("shell", "held")), task("sat", fact("player", "in", "stool"))],
    walkthrough=["enter stool", "exit", "enter rowing boat", "go east", "go east", "exit", "take shell"],
)  # fmt: skip

PEOPLE = game(
    rooms=[
        {"id": "shop", "name": "Shop", "description": "Shelves.", "exits": {"north": "lane"}},
        {"id": "lane", "name": "Lane", "description": "Cobbles.", "exits": {"south": "shop", "east": "mill"}},
        {"id": "mill", "name": "Mill", "description": "It turns.", "exits": {"west": "lane"}},
    ],
    properties=[{"id": "mood", "states": ["grumpy", "friendly"],
                 "wording": {"grumpy": "{Noun} frowns: {they} slept badly.", "friendly": "{Noun} smiles."}}],
    things=[
        {"id": "pym", "name": "Pym", "kind": "person", "proper": True, "description": "A grocer.", "place": "shop",
         "portable": False, "pronouns": "he", "properties": ["mood"],
         "replies": [
             {"to": ["greet"], "when": [fact("pym", "is", "grumpy")], "text": "'Hm,' says Pym.",
              "effects": [to("set", "pym", "friendly")]},
             {"to": ["greet"], "text": "'Good day!' says Pym."},
             {"to": ["ask", "tell"], "about": ["lamp", "lantern", "old light"], "when": [fact("pym", "is", "friendly")],
              "text": "'It is yours for a coin.'"},
             {"to": ["ask"], "about": ["lamp"], "text": "'Not today.'"},
             {"to": ["say"], "about": ["open sesame"], "text": "'That is for caves.'"},
             {"to": ["order"], "about": ["open door", "open the door"], "text": "'Open it yourself.'"},
             {"to": ["order"], "text": "Pym does not take orders."},
             {"to": ["give"], "about": ["coin"], "when": [fact("pym", "is", "friendly")],
              "effects": [to("move", "coin", "pym"), to("move", "lamp", "player")], "text": "'Here is your lamp.'"},
             {"to": ["give", "show"], "text": "'What should I do with {noun}?'"},
             {"to": ["ask", "tell", "say"], "text": "Pym shrugs."},
         ]},
        {"id": "lamp", "name": "lamp", "description": "Brass.", "place": "pym"},
        {"id": "coin", "name": "coin", "description": "Small.", "place": "player"},
        {"id": "ada", "name": "Aunt Ada", "kind": "person", "proper": True, "description": "Old.", "place": "mill",
         "portable": False, "pronouns": "she",
         "walks": [
             {"stops": [{"place": "here"}], "when": [fact("lamp", "held")]},
             {"stops": [{"place": "mill", "turns": 2}, {"place": "lane"}], "loop": True,
              "arrives": "Ada, {their} basket full, comes down the lane."},
         ]},
        {"id": "guard", "name": "guard", "kind": "person", "description": "Big.", "place": "lane", "portable": False},
    ],
    tasks=[task("lamp-bought", fact("lamp", "held")), task("together", fact("ada", "in", "shop"))],
    walkthrough=["talk to pym", "give coin to pym"],
)  # fmt: skip

EGGS = game(
    rooms=[{"id": "kitchen", "name": "Kitchen", "description": "Warm.", "exits": {"east": "barn"}},
           {"id": "barn", "name": "Barn", "description": "Hens.", "exits": {"west": "kitchen"}}],
    properties=[{"id": "baking", "states": ["raw", "baked"]}],
    things=[
        {"id": "egg", "name": "brown egg", "description": "Fresh.", "place": "barn", "count": 3,
         "plural_name": "brown eggs"},
        {"id": "bowl", "name": "bowl", "kind": "container", "description": "Deep.", "place": "kitchen"},
        {"id": "dough", "name": "lump of dough", "description": "Food.", "place": "nowhere", "properties": ["baking"],
         "names": [{"when": [fact("dough", "is", "baked")], "name": "golden loaf"}]},
        {"id": "flour", "name": "flour", "description": "White.", "place": "kitchen", "mass": True,
         "names": [{"when": [fact("bowl", "held")], "name": "apron of flour"}]},
        {"id": "oven", "name": "oven", "description": "Hot.", "place": "kitchen", "portable": False},
    ],
    actions=[
        {"id": "knead", "command": "knead {noun}", "noun": ["flour"],
         "requires": [{"condition": fact("egg", "in", "bowl", number=2),
                       "otherwise": "It takes two eggs in the bowl."}],
         "effects": [to("move", "egg", "nowhere", number=2), to("move", "dough", "player")], "report": "Dough."},
        {"id": "bake", "command": "bake {noun}", "noun": ["dough"],
         "effects": [to("set", "dough", "baked")], "report": "You bake {noun}."},
        {"id": "throw", "command": "throw {noun}", "noun": ["egg"],
         "effects": [to("move", "noun", "nowhere")], "report": "Splash."},
    ],
    tasks=[task("bread", fact("dough", "is", "baked"), fact("dough", "held")),
           task("one-left", fact("egg", "here"), fact("egg", "in", "nowhere", number=2))],
    walkthrough=["go east", "take three brown eggs", "go west", "put two brown eggs in bowl", "knead flour",
                 "bake lump of dough"],
)  # fmt: skip

JUGS = game(
    rooms=[{"id": "yard", "name": "Yard", "description": "A pump."}],
    liquids=[{"id": "water", "name": "water", "drinkable": True}, {"id": "paint", "name": "red paint"},
             {"id": "pink-water", "name": "pink water"}],
    mixtures=[{"of": ["water", "paint"], "gives": "pink-water"}],
    things=[
        {"id": "pump", "name": "hand pump", "description": "Iron.", "place": "yard", "portable": False,
         "vessel": {"capacity": 10, "liquid": "water", "amount": 10, "endless": True}},
        {"id": "big", "name": "big jug", "description": "Clay.", "place": "yard", "vessel": {"capacity": 5}},
        {"id": "small", "name": "small jug", "description": "Clay.", "place": "yard", "vessel": {"capacity": 3}},
        {"id": "tin", "name": "paint tin", "description": "Tin.", "place": "yard",
         "vessel": {"capacity": 2, "liquid": "paint", "amount": 1}},
    ],
    tasks=[task("four", fact("big", "is", "water"), fact("big", "at-least", property="amount", number=4),
                fact("big", "at-least", property="amount", number=5, negate=True)),
           task("pink", fact("tin", "is", "pink-water"))],
    walkthrough=["take big jug", "take small jug", "pour hand pump into big jug", "pour big jug into small jug",
                 "empty small jug", "pour big jug into small jug", "pour hand pump into big jug",
                 "pour big jug into small jug", "pour small jug into paint tin"],
)  # fmt: skip

ROPE = game(
    rooms=[
        {"id": "cliff", "name": "Cliff", "description": "Windy.", "exits": {"down": "beach", "east": "wood"},
         "gates": {"down": {"requires": [{"condition": fact("rope", "tied", "tree"),
                                          "otherwise": "It is too steep without a rope."}]}}},
        {"id": "beach", "name": "Beach", "description": "Sand.", "exits": {"up": "cliff"}},
        {"id": "wood", "name": "Wood", "description": "Pines.", "exits": {"west": "cliff"}},
    ],
    things=[
        {"id": "rope", "name": "long rope", "description": "Hemp.", "place": "wood",
         "ties": ["tree", "sledge", "ring"]},
        {"id": "tree", "name": "bent tree", "description": "Old.", "place": "cliff", "portable": False},
        {"id": "ring", "name": "iron ring", "description": "Rust.", "place": "cliff", "portable": False},
        {"id": "sledge", "name": "sledge", "description": "Wood.", "place": "wood"},
    ],
    actions=[
        {"id": "cut", "command": "untie {noun} from {second}", "noun": ["rope"], "second": ["ring"],
         "report": "The knot is stiff, but gives."},
    ],
    tasks=[task("sledge-hung", fact("rope", "tied", "sledge"), fact("rope", "tied", "tree")),
           task("down", fact("player", "in", "beach"))],
    walkthrough=["go east", "take long rope", "tie long rope to sledge", "go west", "tie long rope to bent tree",
                 "go down"],
)  # fmt: skip

EVERYTHING = game(
    rooms=[
        {"id": "dock", "name": "Dock", "description": "Planks.", "exits": {"east": "bay", "down": "hold"},
         "gates": {"east": {"requires": [{"condition": fact("player", "in", "raft"),
                                          "otherwise": "Not without a raft."}]}}},
        {"id": "bay", "name": "Bay", "description": "Waves.", "exits": {"west": "dock", "east": "cave"}},
        {"id": "cave", "name": "Cave", "description": "Dripping.", "exits": {"west": "bay", "north": "den"},
         "dark": "Black.", "gates": {"north": {"when": [fact("spring", "at-least", property="amount", number=1)]}}},
        {"id": "den", "name": "Den", "description": "Fur.", "exits": {"south": "cave"}, "dark": ""},
        {"id": "hold", "name": "Hold", "description": "Ropes.", "exits": {"up": "dock"}, "properties": ["wetness"]},
    ],
    regions=[{"id": "sea", "rooms": ["dock", "bay"]}, {"id": "dim", "rooms": ["cave", "den"]}],
    player={"properties": ["thirst"], "states": ["thirsty"], "carries_at_most": 4},
    properties=[{"id": "thirst", "states": ["fresh", "thirsty"]}, {"id": "wetness", "states": ["dry", "wet"]},
                {"id": "trust", "maximum": 3}],
    kinds=[{"id": "sailor", "properties": ["trust"]}],
    liquids=[{"id": "water", "name": "water", "drinkable": True}, {"id": "oil", "name": "whale oil"}],
    things=[
        {"id": "gulls", "name": "gulls", "kind": "backdrop", "description": "Loud.", "places": ["sea"], "plural": True},
        {"id": "raft", "name": "raft", "kind": "supporter", "description": "Logs.", "place": "dock", "portable": False,
         "vehicle": True},
        {"id": "lamp", "name": "ship lamp", "description": "Brass.", "place": "hold", "switchable": True, "light": "on",
         "vessel": {"capacity": 2}},
        {"id": "flask", "name": "flask", "description": "Tin.", "place": "hold",
         "vessel": {"capacity": 3, "liquid": "oil", "amount": 3}},
        {"id": "cup", "name": "cup", "description": "Tin.", "place": "hold", "vessel": {"capacity": 1}},
        {"id": "spring", "name": "spring", "description": "Clear.", "place": "cave", "portable": False,
         "vessel": {"capacity": 9, "liquid": "water", "amount": 9, "endless": True}},
        {"id": "shell", "name": "shell", "description": "Pink.", "place": "bay", "count": 4, "plural_name": "shells"},
        {"id": "line", "name": "line", "description": "Hemp.", "place": "hold", "ties": ["raft", "post"]},
        {"id": "post", "name": "post", "description": "Oak.", "place": "dock", "portable": False},
        {"id": "mate", "name": "mate", "kind": "person", "description": "Tall.", "place": "dock", "portable": False,
         "kinds": ["sailor"], "pronouns": "they",
         "replies": [
             {"to": ["give"], "about": ["shell"], "effects": [to("move", "noun", "mate"),
                                                              to("add", "mate", property="trust", number=1)],
              "text": "{They} smile. {mate.trust: Hm | One | Two | All}!"},
             {"to": ["ask", "tell", "order"], "about": ["lamp"], "text": "'Fill it.'"},
             {"to": ["greet", "ask", "tell", "say", "order", "give", "show"], "text": "'Aye.'"}],
         "walks": [{"stops": [{"place": "here"}], "when": [fact("mate", "at-least", property="trust", number=2)]},
                   {"stops": [{"place": "dock", "turns": 3}, {"place": "hold"}], "loop": True}]},
    ],
    actions=[
        {"id": "light-lamp", "command": "switch on {noun}", "noun": ["lamp"],
         "requires": [{"condition": fact("lamp", "is", "oil"), "otherwise": "It has no oil."}]},
        {"id": "drink-water", "command": "drink {noun}", "noun": ["cup"], "effects": [to("set", "player", "fresh")],
         "report": "Ah."},
    ],
    rules=[{"id": "lamp-burns-out", "when": [fact("lamp", "is", "on"), fact("lamp", "is", "empty")],
            "effects": [to("set", "lamp", "off")], "say": "The lamp goes out."}],
    tasks=[task("not-thirsty", fact("player", "is", "fresh"), fact("player", "in", "dim")),
           task("trusted", fact("mate", "at-least", property="trust", number=3), fact("mate", "in", "dim")),
           task("moored", fact("line", "tied", "raft"))],
    walkthrough=["go down", "take ship lamp", "take flask", "pour flask into ship lamp", "drop flask", "take line",
                 "take cup", "go up", "tie line to raft", "drop line", "enter raft", "go east", "take two shells",
                 "go west", "give shell to mate", "give shell to mate", "go east", "take shell", "give shell to mate",
                 "go east", "switch on ship lamp", "pour spring into cup", "drink from cup"],
)  # fmt: skip
