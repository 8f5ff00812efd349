"The Dragon Comes by Sledge" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling World by Starling.

Use darkness.

Use backdrops.

Include Starling People by Starling.

Understand "talk to [someone]" as greeting.
Understand "talk with [someone]" as greeting.
Understand "speak to [someone]" as greeting.
Understand "speak with [someone]" as greeting.
Understand "greet [someone]" as greeting.
Understand "hello [someone]" as greeting.

Understand "give [something] to [someone]" as giving it to.
Understand "give [someone] [something]" as giving it to (with nouns reversed).
Understand "offer [something] to [someone]" as giving it to.

Understand "show [something] to [someone]" as showing it to.
Understand "show [someone] [something]" as showing it to (with nouns reversed).

Part 1 - Rooms

The halt is a room. It is privately-named.
The stable is a room. It is privately-named.
The woodshed is a room. It is privately-named.
The chapel is a room. It is privately-named.
The belfry is a room. It is privately-named.
The gully is a room. It is privately-named.
The drift-road is a room. It is privately-named.
The saddle is a room. It is privately-named.
The gallery is a room. It is privately-named.
The inn-yard is a room. It is privately-named.
The taproom is a room. It is privately-named.
The inn-kitchen is a room. It is privately-named.
The garret is a room. It is privately-named.

The printed name of the halt is "Wagon Halt".
The description of the halt is "The last level ground before the pass. The road goes on to the north, the carters['] stable stands west, the chapel east, and to the south the ground drops to a gully.[if the drift is heaped] A drift has buried the road, and the wheels can go no further.[end if]".
The stable is west of the halt.
The chapel is east of the halt.
The gully is south of the halt.
The drift-road is north of the halt.

The printed name of the stable is "Carters['] Stable".
The description of the stable is "Straw, steam, and rings in the wall for forty mules. The halt is east, a woodshed north.".
The halt is east of the stable.
The woodshed is north of the stable.

The printed name of the woodshed is "Woodshed".
The description of the woodshed is "A shed that smells of resin. A bench with a vice takes up the middle. The stable is south.".
The stable is south of the woodshed.

The printed name of the chapel is "Chapel of Saint Bernard".
The description of the chapel is "Saint Bernard[']s, the size of a wardrobe. The altar flame burns in red glass, and a ladder goes up to the belfry. The halt is west.".
The halt is west of the chapel.
The belfry is up of the chapel.

The printed name of the belfry is "Belfry".
The description of the belfry is "Four openings, all of them snow. The bell hangs on its beam. The ladder goes down.".
The chapel is down of the belfry.

The printed name of the gully is "Frozen Gully".
The description of the gully is "A stream stopped in mid-sentence. Chamois have trodden the rock bare. The halt is north.".
The halt is north of the gully.

The printed name of the drift-road is "Zigzag Road".
The description of the drift-road is "Zigzags, up and up, between poles that were once taller than snow. Down is the halt.".
The halt is south of the drift-road.
The saddle is up of the drift-road.

The printed name of the saddle is "Saddle of the Pass".
The description of the saddle is "The top. There is no edge to anything here but the black arch of the gallery to the north, [choice-1], and the road down.[if the icicles is smashed] The gallery stands open.[end if]".
The drift-road is down of the saddle.
The gallery is north of the saddle.

The printed name of the gallery is "Avalanche Gallery".
The description of the gallery is "A stone roof over the road, and the avalanche over that. South is the saddle, north the inn.".
The saddle is south of the gallery.
The inn-yard is north of the gallery.
The gallery is dark.

The printed name of the inn-yard is "Inn Yard".
The description of the inn-yard is "A yard between high walls, with a hayloft over it. The inn is north, the gallery south.".
The gallery is south of the inn-yard.
The taproom is north of the inn-yard.

The printed name of the taproom is "Taproom".
The description of the taproom is "Smoke, beams, and long tables. Stairs go up to the garret; the kitchen is east, the yard south.[if the location of the carters is the taproom] Every bench is full.[end if]".
The inn-yard is south of the taproom.
The inn-kitchen is east of the taproom.
The garret is up of the taproom.

The printed name of the inn-kitchen is "Inn Kitchen".
The description of the inn-kitchen is "Copper and onions. The kitchen range runs along one wall, with a rail over it for wet things. The taproom is west.".
The taproom is west of the inn-kitchen.

The printed name of the garret is "Garret".
The description of the garret is "The landlady[']s past, under sheets. Stairs go down.".
The taproom is down of the garret.

Part 2 - States

A thing can be won-state or wary. A thing is usually wary.

A thing can be runnered or wheeled. A thing is usually wheeled.

A thing can be hitched or unhitched. A thing is usually unhitched.

A thing can be willing or balky. A thing is usually balky.

A thing can be dug-state or heaped. A thing is usually heaped.

A thing can be roped or ropeless. A thing is usually ropeless.

A thing can be smashed or hanging-state. A thing is usually hanging-state.

A thing can be curtained or bare. A thing is usually bare.

A thing can be bright or cold. A thing is usually cold.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be waxed or unwaxed. A thing is usually unwaxed.

A thing can be dried or sodden. A thing is usually sodden.

A thing can be strung-state or stringless. A thing is usually stringless.

A thing can be beaten-state or silent-state. A thing is usually silent-state.

A thing can be unplayed, merry-played or sad-played (this is its prompt-book-state property).

A thing can be stripped-state or whole-state. A thing is usually whole-state.

Part 3 - Things

The anselm is a man. It is privately-named.
The landlady is a woman. It is privately-named.
The wagon is a container. It is privately-named.
The mule is a woman. It is privately-named.
The drift is a thing. It is privately-named.
The flame is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The icicles is a thing. It is privately-named.
The saw-bench is a supporter. It is privately-named.
The stage-thing is a thing. It is privately-named.
The footlights is a thing. It is privately-named.
The stove-range is a supporter. It is privately-named.
The tables-thing is a supporter. It is privately-named.
The carters is a thing. It is privately-named.
The salt is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The harness is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The planks is a thing. It is privately-named.
The axe is a thing. It is privately-named.
The saw-thing is a thing. It is privately-named.
The runners is a thing. It is privately-named.
The candle-end is a thing. It is privately-named.
The shovel is a thing. It is privately-named.
The letter-thing is a thing. It is privately-named.
The frame is a thing. It is privately-named.
The curtain is a thing. It is privately-named.
The dragon is a thing. It is privately-named.
The princess is a thing. It is privately-named.
The drum is a thing. It is privately-named.
The prompt-book is a thing. It is privately-named.
The fiddle is a thing. It is privately-named.
The gut is a thing. It is privately-named.
The cap is a thing. It is privately-named.
The pretzel is a thing. It is privately-named.
The manger is a thing. It is privately-named.
The block-thing is a thing. It is privately-named.
The ladder is a thing. It is privately-named.
The dry-beans is a thing. It is privately-named.
The openings is a thing. It is privately-named.
The frozen-stream is a thing. It is privately-named.
The poles is a thing. It is privately-named.
The stone-roof is a thing. It is privately-named.
The hayloft is a thing. It is privately-named.
The benches is a thing. It is privately-named.
The beams is a thing. It is privately-named.
The onions is a thing. It is privately-named.
The trunk is a thing. It is privately-named.

The anselm is in the chapel.
The printed name of the anselm is "Brother Anselm".
Include (- with name 'brother//' 'anselm//' 'monk//', -) when defining the anselm.
The description of the anselm is "A very old man in a very old habit, with an ear cocked to the mountain. Ask him about the bell.".
The appearance of the anselm is "Brother Anselm sits beside the altar, shelling beans.".
The first place of the anselm is the chapel.
The anselm is proper-named.

The landlady is in the taproom.
The printed name of the landlady is "Frau Rosina".
Include (- with name 'frau//' 'rosina//' 'landlady//', -) when defining the landlady.
The description of the landlady is "Rosina has a face like a good lock. There is a gap in her evenings, and she has shut it.[if the landlady is wary] Frau Rosina is looking at you as at a wet dog.[end if][if the landlady is won-state] Frau Rosina is nearly smiling.[end if]".
The appearance of the landlady is "Frau Rosina is drying glasses, and has been drying that one for some time.".
The first place of the landlady is the taproom.
The landlady is proper-named.

The wagon is in the halt.
The printed name of the wagon is "[if the wagon is runnered]wagon sledge[otherwise]wagon[end if]".
Include (- with name 'wagon//' 'sledge//' 'wheels//' 'theatre//' 'wagons//p' 'sledges//p', -) when defining the wagon.
The description of the wagon is "THEATRUM VALENTIN, in gilt that has mostly gone. What is in it is lashed down for the road.[if the location of the wagon is the inn-yard] The lashings are off.[end if][if the wagon is wheeled] The wagon is on wheels, sunk to the hubs; it wants runners.[end if][if the wagon is runnered] The wagon is on runners.[end if][if the wagon is unhitched] Nothing is harnessed to the wagon.[end if][if the wagon is hitched] The mule is harnessed to the wagon.[end if]".
The appearance of the wagon is "[choice-2][line break]".
The first place of the wagon is the halt.
The wagon is fixed in place, not enterable, unopenable and open.

The mule is in the stable.
The printed name of the mule is "mule".
Include (- with name 'mule//' 'pomona//' 'animal//' 'mules//p', -) when defining the mule.
The description of the mule is "Her name is Pomona. Feed her salt, then she can be harnessed, then you can lead her.[if the mule is balky] The mule has decided to stay where she is.[end if][if the mule is willing] The mule stands ready to be led.[end if]".
The appearance of the mule is "[choice-3][line break]".
The first place of the mule is the stable.

The drift is in the halt.
The printed name of the drift is "drift".
Include (- with name 'drift//' 'snowdrift//' 'snow//' 'heap//' 'drifts//p', -) when defining the drift.
The description of the drift is "It came down off the roofs of the world. It would have to be dug, with a shovel.[if the drift is heaped] The drift blocks the road north, higher than your head.[end if][if the drift is dug-state] The drift is cut through.[end if]".
The drift is fixed in place and scenery.

The flame is in the chapel.
The printed name of the flame is "altar flame".
Include (- with name 'altar//' 'flame//' 'fire//' 'flames//p', -) when defining the flame.
The description of the flame is "It has not gone out since 1811. You could light a lantern at it.".
The flame is fixed in place and scenery.

The bell is in the belfry.
The printed name of the bell is "bell".
Include (- with name 'bell//' 'clapper//' 'wheel//' 'bells//p', -) when defining the bell.
The description of the bell is "Small, green, and with a voice. Its wheel wants a rope tied to it.[if the bell is ropeless] The bell has a frayed stump where mice had the cord.[end if][if the bell is roped] The bell has new hemp on its wheel.[end if]".
The bell is fixed in place and scenery.

The icicles is in the saddle.
The printed name of the icicles is "icicles".
Include (- with name 'icicles//' 'ice//' 'icicle//' 'bars//' 'splinters//', -) when defining the icicles.
The description of the icicles is "As thick as legs, from arch to road. Something should break them.[if the icicles is hanging-state] The icicles bar the gallery.[end if][if the icicles is smashed] The icicles are splinters.[end if]".
The icicles is fixed in place, scenery and plural-named.

The saw-bench is in the woodshed.
The printed name of the saw-bench is "bench".
Include (- with name 'bench//' 'sawhorse//' 'vice//', -) when defining the saw-bench.
The description of the saw-bench is "A bench with a vice, for sawing on.".
The saw-bench is fixed in place, not enterable and scenery.

The printed name of the stage-thing is "stage".
Include (- with name 'stage//' 'proscenium//' 'booth//' 'gilded//' 'mouth//' 'rail//' 'stages//p', -) when defining the stage-thing.
The description of the stage-thing is "A gilded mouth, four feet wide, with a rail to hang a curtain on.[if the stage-thing is bare] The stage gapes without a curtain.[end if][if the stage-thing is curtained] The stage is shut with red velvet.[end if]".
The stage-thing is fixed in place and scenery.

The printed name of the footlights is "footlights".
Include (- with name 'footlights//' 'lights//' 'lamps//' 'tin//', -) when defining the footlights.
The description of the footlights is "Seven tin lamps, to be lit from the lantern.[if the footlights is cold] The footlights are cold.[end if][if the footlights is bright] The footlights burn in a row.[end if]".
The footlights is fixed in place, scenery and plural-named.

The stove-range is in the inn-kitchen.
The printed name of the stove-range is "kitchen range".
Include (- with name 'kitchen//' 'range//' 'stove//' 'rail//' 'ranges//p', -) when defining the stove-range.
The description of the stove-range is "Iron, black, and very hot. Its rail would dry anything hung on it.".
The stove-range is fixed in place, not enterable and scenery.

The tables-thing is in the taproom.
The printed name of the tables-thing is "long tables".
Include (- with name 'long//' 'tables//' 'table//', -) when defining the tables-thing.
The description of the tables-thing is "Scrubbed pine, carved with the names of mules.".
The tables-thing is fixed in place, not enterable, scenery and plural-named.

The printed name of the carters is "carters".
Include (- with name 'carters//' 'audience//' 'guests//' 'house//' 'thirty//' 'men//', -) when defining the carters.
The description of the carters is "Thirty men who have been snowed in for three days and have told each other everything.".
The carters is fixed in place, scenery and plural-named.

The salt is in the gully.
The printed name of the salt is "salt lump".
Include (- with name 'salt//' 'lump//' 'lick//' 'fist//' 'lumps//p', -) when defining the salt.
The description of the salt is "A fist of rock salt, licked hollow. Mules will do anything for it.".
The appearance of the salt is "A salt lump lies where the chamois come.".
The first place of the salt is the gully.
The salt is portable.

The rope is in the stable.
The printed name of the rope is "hemp rope".
Include (- with name 'hemp//' 'rope//' 'cord//' 'coil//' 'ropes//p', -) when defining the rope.
The description of the rope is "New hemp, stiff as a stick.".
The appearance of the rope is "A coil of hemp rope hangs on a ring.".
The first place of the rope is the stable.
The rope is portable.

The harness is in the stable.
The printed name of the harness is "harness".
Include (- with name 'harness//' 'collar//' 'traces//' 'harnesses//p', -) when defining the harness.
The description of the harness is "Collar and traces, mended with harness.".
The appearance of the harness is "The harness is over the manger.".
The first place of the harness is the stable.
The harness is portable.

The lantern is in the stable.
The printed name of the lantern is "lantern".
Include (- with name 'lantern//' 'lamp//' 'wick//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "It has a red pane and a blue one.[if the lantern is unlit-state] The lantern is out.[end if][if the lantern is burning-state] The lantern is burning.[end if]".
The appearance of the lantern is "The lantern hangs by the door.".
The first place of the lantern is the stable.
The lantern is portable.

The planks is in the woodshed.
The printed name of the planks is "ash planks".
Include (- with name 'ash//' 'planks//' 'wood//' 'timber//', -) when defining the planks.
The description of the planks is "Seasoned ash, two of them, long enough to saw into runners.".
The appearance of the planks is "Some ash planks lean behind the bench.".
The first place of the planks is the woodshed.
The planks is portable and plural-named.

The axe is in the woodshed.
The printed name of the axe is "axe".
Include (- with name 'axe//' 'hatchet//' 'axes//p', -) when defining the axe.
The description of the axe is "A carter[']s axe, for wheels and weather.".
The appearance of the axe is "An axe is sunk in a block.".
The first place of the axe is the woodshed.
The axe is portable.

The saw-thing is in the belfry.
The printed name of the saw-thing is "saw".
Include (- with name 'saw//' 'bowsaw//' 'saws//p', -) when defining the saw-thing.
The description of the saw-thing is "A bowsaw with good teeth, for some reason up here.".
The appearance of the saw-thing is "There is a saw up here.".
The first place of the saw-thing is the belfry.
The saw-thing is portable.

The printed name of the runners is "runners".
Include (- with name 'runners//' 'skids//' 'runner//' 'ash//', -) when defining the runners.
The description of the runners is "Two ash runners with upturned toes. Wax them, then fit them to the wagon.[if the runners is unwaxed] The runners are raw and dull.[end if][if the runners is waxed] The runners are slick with wax.[end if]".
The runners is portable and plural-named.

The candle-end is in the chapel.
The printed name of the candle-end is "candle end".
Include (- with name 'candle//' 'end//' 'wax//' 'stub//' 'ends//p', -) when defining the candle-end.
The description of the candle-end is "The last third of a candle. You might rub something with it.".
The appearance of the candle-end is "A candle end is stuck to the altar step.".
The first place of the candle-end is the chapel.
The candle-end is portable.

The shovel is in the gully.
The printed name of the shovel is "shovel".
Include (- with name 'shovel//' 'spade//' 'shovels//p', -) when defining the shovel.
The description of the shovel is "A road crew[']s shovel.".
The appearance of the shovel is "A shovel sticks out of the snow.".
The first place of the shovel is the gully.
The shovel is portable.

The printed name of the letter-thing is "sealed letter".
Include (- with name 'sealed//' 'letter//' 'seal//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "Folded small and sealed. It says ROSINA. Give it to her.".
The letter-thing is portable.

The frame is in the wagon.
The printed name of the frame is "folding frame".
Include (- with name 'folding//' 'frame//' 'boards//' 'frames//p', -) when defining the frame.
The description of the frame is "The stage, folded flat. In the right room you set it up.".
The frame is portable.

The curtain is in the wagon.
The printed name of the curtain is "curtain".
Include (- with name 'curtain//' 'velvet//' 'drape//' 'curtains//p', -) when defining the curtain.
The description of the curtain is "Red velvet, as heavy as a calf. Hang it on something.[if the curtain is sodden] The curtain is sodden with snow.[end if][if the curtain is dried] The curtain is dry.[end if]".
The curtain is portable.

The dragon is in the wagon.
The printed name of the dragon is "dragon".
Include (- with name 'dragon//' 'puppet//' 'marionette//' 'best//' 'actor//' 'dragons//p', -) when defining the dragon.
The description of the dragon is "Green, moth-eaten, and the best actor in the company.[if the dragon is stringless] The dragon has snapped its strings, and hangs from nothing.[end if][if the dragon is strung-state] The dragon is strung, and looks about.[end if]".
The dragon is portable.

The princess is in the wagon.
The printed name of the princess is "princess".
Include (- with name 'princess//' 'doll//' 'lady//' 'princesses//p', -) when defining the princess.
The description of the princess is "She has a new dress and an old face.".
The princess is portable.

The drum is in the wagon.
The printed name of the drum is "drum".
Include (- with name 'drum//' 'drumsticks//' 'side//' 'drums//p', -) when defining the drum.
The description of the drum is "A side drum, to be beaten in the yard when all is ready.[if the drum is silent-state] The drum is slack with waiting.[end if][if the drum is beaten-state] The drum is still humming.[end if]".
The drum is portable.

The prompt-book is in the wagon.
The printed name of the prompt-book is "prompt book".
Include (- with name 'prompt//' 'book//' 'script//' 'plays//' 'books//p', -) when defining the prompt-book.
The description of the prompt-book is "Everything that Valentin knew. Read it.[if the prompt-book is unplayed] The prompt book is open at no page yet.[end if][if the prompt-book is merry-played] The prompt book is open at the Wedding.[end if][if the prompt-book is sad-played] The prompt book is open at the Farewell.[end if]".
The prompt-book is portable.

The fiddle is in the garret.
The printed name of the fiddle is "broken fiddle".
Include (- with name 'broken//' 'fiddle//' 'violin//' 'pegs//' 'fourth//' 'peg//' 'fiddles//p', -) when defining the fiddle.
The description of the fiddle is "The neck is cracked, and three pegs are bare. You could unstring the fourth.[if the fiddle is whole-state] The broken fiddle has one gut string left.[end if][if the fiddle is stripped-state] The broken fiddle has none left to give.[end if]".
The appearance of the fiddle is "A broken fiddle lies on a trunk.".
The first place of the fiddle is the garret.
The fiddle is portable.

The printed name of the gut is "gut string".
Include (- with name 'gut//' 'string//' 'strings//p', -) when defining the gut.
The description of the gut is "Good gut string, such as would string a puppet.".
The gut is portable.

The cap is carried by the player.
The printed name of the cap is "fur cap".
Include (- with name 'fur//' 'cap//' 'caps//p', -) when defining the cap.
The description of the cap is "Valentin[']s cap. It comes down to your eyebrows.".
The cap is portable and wearable.

The pretzel is in the inn-kitchen.
The printed name of the pretzel is "pretzel".
Include (- with name 'pretzel//' 'bread//' 'pretzels//p', -) when defining the pretzel.
The description of the pretzel is "A pretzel with a carter[']s thumbprint in it.".
The appearance of the pretzel is "A pretzel hangs on a nail.".
The first place of the pretzel is the inn-kitchen.
The pretzel is portable and edible.

The manger is in the stable.
The printed name of the manger is "manger".
Include (- with name 'manger//' 'straw//' 'rings//' 'ring//' 'mangers//p', -) when defining the manger.
The description of the manger is "Licked clean, and then licked again.".
The manger is fixed in place and scenery.

The block-thing is in the woodshed.
The printed name of the block-thing is "block".
Include (- with name 'block//' 'log//' 'blocks//p', -) when defining the block-thing.
The description of the block-thing is "Oak, and full of old arguments.".
The block-thing is fixed in place and scenery.

The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'rungs//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Eleven rungs, each with a dip in it the size of a monk.".
The ladder is fixed in place and scenery.

The dry-beans is in the chapel.
The printed name of the dry-beans is "dry beans".
Include (- with name 'dry//' 'beans//' 'pods//', -) when defining the dry-beans.
The description of the dry-beans is "Brother Anselm sorts the black from the white.".
The dry-beans is fixed in place, scenery and plural-named.

The openings is in the belfry.
The printed name of the openings is "openings".
Include (- with name 'openings//' 'beam//' 'arches//', -) when defining the openings.
The description of the openings is "Four arches with snow in them.".
The openings is fixed in place, scenery and plural-named.

The frozen-stream is in the gully.
The printed name of the frozen-stream is "frozen stream".
Include (- with name 'frozen//' 'stream//' 'chamois//' 'streams//p', -) when defining the frozen-stream.
The description of the frozen-stream is "It stopped in the middle of saying something.".
The frozen-stream is fixed in place and scenery.

The poles is in the drift-road.
The printed name of the poles is "poles".
Include (- with name 'poles//' 'pole//', -) when defining the poles.
The description of the poles is "Twenty feet high in summer. Now they come up to your knee.".
The poles is fixed in place, scenery and plural-named.

The stone-roof is in the gallery.
The printed name of the stone-roof is "stone roof".
Include (- with name 'stone//' 'roof//' 'stones//' 'roofs//p', -) when defining the stone-roof.
The description of the stone-roof is "Roman, or says that it is.".
The stone-roof is fixed in place and scenery.

The hayloft is in the inn-yard.
The printed name of the hayloft is "hayloft".
Include (- with name 'hayloft//' 'loft//' 'haylofts//p', -) when defining the hayloft.
The description of the hayloft is "A ladder goes up to it, and a cat looks down.".
The hayloft is fixed in place and scenery.

The benches is in the taproom.
The printed name of the benches is "benches".
Include (- with name 'benches//' 'benchful//', -) when defining the benches.
The description of the benches is "Every one has been sat on for three days running.".
The benches is fixed in place, scenery and plural-named.

The beams is in the taproom.
The printed name of the beams is "beams".
Include (- with name 'beams//' 'smoke//', -) when defining the beams.
The description of the beams is "Black with the smoke of other winters.".
The beams is fixed in place, scenery and plural-named.

The onions is in the inn-kitchen.
The printed name of the onions is "onions".
Include (- with name 'onions//' 'copper//' 'pans//', -) when defining the onions.
The description of the onions is "On strings, from wall to wall.".
The onions is fixed in place, scenery and plural-named.

The trunk is in the garret.
The printed name of the trunk is "trunk".
Include (- with name 'trunk//' 'sheets//' 'trunks//p', -) when defining the trunk.
The description of the trunk is "It has a label on it for Vienna.".
The trunk is fixed in place and scenery.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the gallery:
	say "The gallery is roofed with stone and stopped with snow. You can see nothing at all in here.";
	say line break.

Kindling: if the lantern is burning-state, now the lantern is lit; otherwise now the lantern is unlit.

Placing backdrops:
	if the location of the player is the chapel or the location of the player is the belfry, move the ladder to the location of the player;
	otherwise remove the ladder from play.

Check greeting the anselm:
	say "[quotation mark]Sit. No? Then stand by the flame at least. You have the look of somebody who means to cross.[quotation mark]";
	stop the action;
	continue the action.

Check asking the anselm about something:
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is ropeless:
		say "[quotation mark]In weather like this I would ring you over, so that you had something to walk away from. But mice had the rope. There is new hemp in the stable, and the belfry is up that ladder, and my knees are eighty.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is roped and the letter-thing is nowhere:
		now the letter-thing is carried by the player;
		say "[quotation mark]You have roped her! Then go, and I will ring until I hear that you are over.[quotation mark] He presses a sealed letter on you. [quotation mark]For Rosina at the inn. Give it to her first, and talk afterwards.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "pass"):
		say "[quotation mark]I am ringing, child. In my mind I have not stopped.[quotation mark]";
		stop the action;
	if (the topic understood includes "rosina" or the topic understood includes "landlady" or the topic understood includes "inn" or the topic understood includes "letter"):
		say "[quotation mark]My sister. She has not let a player in the house since one left with her fiddle man. She reads my letters, though.[quotation mark]";
		stop the action;
	if (the topic understood includes "mule" or the topic understood includes "salt"):
		say "[quotation mark]There is rock salt in the gully, where the chamois come. She would sell us both for it.[quotation mark]";
		stop the action;
	if (the topic understood includes "snow" or the topic understood includes "drift" or the topic understood includes "gallery" or the topic understood includes "icicles" or the topic understood includes "shovel"):
		say "[quotation mark]The road crew left a shovel in the gully. And take an axe; the gallery grows teeth in January.[quotation mark]";
		stop the action;
	if (the topic understood includes "valentin" or the topic understood includes "theatre" or the topic understood includes "puppets" or the topic understood includes "dragon"):
		say "[quotation mark]He played the Farewell in here once, for me and the sparrows. Bring it over in one piece.[quotation mark]";
		stop the action;
	if (the topic understood includes "wagon" or the topic understood includes "wheels" or the topic understood includes "runners" or the topic understood includes "saw"):
		say "[quotation mark]Wheels, in January? Cut yourself runners. My saw is up in the belfry, don[']t ask why, and the wax you may have from the candles.[quotation mark]";
		stop the action;
	say "The old man turns his ear toward it, and smiles, and blesses it on the chance.";
	stop the action;
	continue the action.

Check telling the anselm about something:
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is ropeless:
		say "[quotation mark]In weather like this I would ring you over, so that you had something to walk away from. But mice had the rope. There is new hemp in the stable, and the belfry is up that ladder, and my knees are eighty.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is roped and the letter-thing is nowhere:
		now the letter-thing is carried by the player;
		say "[quotation mark]You have roped her! Then go, and I will ring until I hear that you are over.[quotation mark] He presses a sealed letter on you. [quotation mark]For Rosina at the inn. Give it to her first, and talk afterwards.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "pass"):
		say "[quotation mark]I am ringing, child. In my mind I have not stopped.[quotation mark]";
		stop the action;
	if (the topic understood includes "rosina" or the topic understood includes "landlady" or the topic understood includes "inn" or the topic understood includes "letter"):
		say "[quotation mark]My sister. She has not let a player in the house since one left with her fiddle man. She reads my letters, though.[quotation mark]";
		stop the action;
	if (the topic understood includes "mule" or the topic understood includes "salt"):
		say "[quotation mark]There is rock salt in the gully, where the chamois come. She would sell us both for it.[quotation mark]";
		stop the action;
	if (the topic understood includes "snow" or the topic understood includes "drift" or the topic understood includes "gallery" or the topic understood includes "icicles" or the topic understood includes "shovel"):
		say "[quotation mark]The road crew left a shovel in the gully. And take an axe; the gallery grows teeth in January.[quotation mark]";
		stop the action;
	if (the topic understood includes "valentin" or the topic understood includes "theatre" or the topic understood includes "puppets" or the topic understood includes "dragon"):
		say "[quotation mark]He played the Farewell in here once, for me and the sparrows. Bring it over in one piece.[quotation mark]";
		stop the action;
	if (the topic understood includes "wagon" or the topic understood includes "wheels" or the topic understood includes "runners" or the topic understood includes "saw"):
		say "[quotation mark]Wheels, in January? Cut yourself runners. My saw is up in the belfry, don[']t ask why, and the wax you may have from the candles.[quotation mark]";
		stop the action;
	say "The old man turns his ear toward it, and smiles, and blesses it on the chance.";
	stop the action;
	continue the action.

Check answering the anselm that something:
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is ropeless:
		say "[quotation mark]In weather like this I would ring you over, so that you had something to walk away from. But mice had the rope. There is new hemp in the stable, and the belfry is up that ladder, and my knees are eighty.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is roped and the letter-thing is nowhere:
		now the letter-thing is carried by the player;
		say "[quotation mark]You have roped her! Then go, and I will ring until I hear that you are over.[quotation mark] He presses a sealed letter on you. [quotation mark]For Rosina at the inn. Give it to her first, and talk afterwards.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "pass"):
		say "[quotation mark]I am ringing, child. In my mind I have not stopped.[quotation mark]";
		stop the action;
	say "The old man turns his ear toward it, and smiles, and blesses it on the chance.";
	stop the action;
	continue the action.

Check ordering the anselm to something:
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is ropeless:
		say "[quotation mark]In weather like this I would ring you over, so that you had something to walk away from. But mice had the rope. There is new hemp in the stable, and the belfry is up that ladder, and my knees are eighty.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "ring the bell" or the topic understood includes "pass") and the bell is roped and the letter-thing is nowhere:
		now the letter-thing is carried by the player;
		say "[quotation mark]You have roped her! Then go, and I will ring until I hear that you are over.[quotation mark] He presses a sealed letter on you. [quotation mark]For Rosina at the inn. Give it to her first, and talk afterwards.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ring" or the topic understood includes "pass"):
		say "[quotation mark]I am ringing, child. In my mind I have not stopped.[quotation mark]";
		stop the action;
	say "The old man turns his ear toward it, and smiles, and blesses it on the chance.";
	stop the action;
	continue the action.

Check giving something to the anselm:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "The old man turns his ear toward it, and smiles, and blesses it on the chance.";
	stop the action;
	continue the action.

Check showing something to the anselm:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "The old man turns his ear toward it, and smiles, and blesses it on the chance.";
	stop the action;
	continue the action.

Check greeting the landlady:
	if the landlady is wary:
		say "[quotation mark]Another player. We paid Valentin. You are not Valentin. Who speaks for you?[quotation mark]";
		stop the action;
	say "[quotation mark]You again. They are all in the hayloft, waiting for a drum.[quotation mark]";
	stop the action;
	continue the action.

Check asking the landlady about something:
	if (the topic understood includes "show" or the topic understood includes "performance" or the topic understood includes "taproom" or the topic understood includes "stage" or the topic understood includes "valentin") and the landlady is wary:
		say "[quotation mark]I don[']t know you. Bring me a word from somebody I do.[quotation mark]";
		stop the action;
	if (the topic understood includes "show" or the topic understood includes "performance" or the topic understood includes "taproom" or the topic understood includes "stage" or the topic understood includes "valentin"):
		say "[quotation mark]Between the long tables. And beat the drum in the yard; carters don[']t come to a whisper.[quotation mark]";
		stop the action;
	if (the topic understood includes "garret" or the topic understood includes "fiddle" or the topic understood includes "string" or the topic understood includes "gut" or the topic understood includes "dragon"):
		say "[quotation mark]There is a fiddle in the garret. It has one string, and no one to play it.[quotation mark]";
		stop the action;
	if (the topic understood includes "curtain" or the topic understood includes "range" or the topic understood includes "kitchen"):
		say "[quotation mark]Wet things go over the kitchen range. That way, east.[quotation mark]";
		stop the action;
	if (the topic understood includes "anselm" or the topic understood includes "brother" or the topic understood includes "letter"):
		say "[quotation mark]My brother writes as other men pray: often, and asking for something.[quotation mark]";
		stop the action;
	say "[quotation mark]I have thirty carters and eleven beds,[quotation mark] says Frau Rosina. [quotation mark]Ask me in spring.[quotation mark]";
	stop the action;
	continue the action.

Check telling the landlady about something:
	if (the topic understood includes "show" or the topic understood includes "performance" or the topic understood includes "taproom" or the topic understood includes "stage" or the topic understood includes "valentin") and the landlady is wary:
		say "[quotation mark]I don[']t know you. Bring me a word from somebody I do.[quotation mark]";
		stop the action;
	if (the topic understood includes "show" or the topic understood includes "performance" or the topic understood includes "taproom" or the topic understood includes "stage" or the topic understood includes "valentin"):
		say "[quotation mark]Between the long tables. And beat the drum in the yard; carters don[']t come to a whisper.[quotation mark]";
		stop the action;
	if (the topic understood includes "garret" or the topic understood includes "fiddle" or the topic understood includes "string" or the topic understood includes "gut" or the topic understood includes "dragon"):
		say "[quotation mark]There is a fiddle in the garret. It has one string, and no one to play it.[quotation mark]";
		stop the action;
	if (the topic understood includes "curtain" or the topic understood includes "range" or the topic understood includes "kitchen"):
		say "[quotation mark]Wet things go over the kitchen range. That way, east.[quotation mark]";
		stop the action;
	if (the topic understood includes "anselm" or the topic understood includes "brother" or the topic understood includes "letter"):
		say "[quotation mark]My brother writes as other men pray: often, and asking for something.[quotation mark]";
		stop the action;
	say "[quotation mark]I have thirty carters and eleven beds,[quotation mark] says Frau Rosina. [quotation mark]Ask me in spring.[quotation mark]";
	stop the action;
	continue the action.

Check answering the landlady that something:
	say "[quotation mark]I have thirty carters and eleven beds,[quotation mark] says Frau Rosina. [quotation mark]Ask me in spring.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the landlady to something:
	say "[quotation mark]I have thirty carters and eleven beds,[quotation mark] says Frau Rosina. [quotation mark]Ask me in spring.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the landlady:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the letter-thing):
		now the landlady is won-state;
		now the letter-thing is carried by the landlady;
		say "She reads it twice, the second time with her back to you. [quotation mark]So he rang for you. Well. Take the taproom, and what you want from the garret. Go on up.[quotation mark]";
		stop the action;
	say "[quotation mark]I have thirty carters and eleven beds,[quotation mark] says Frau Rosina. [quotation mark]Ask me in spring.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the landlady:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the letter-thing):
		now the landlady is won-state;
		now the letter-thing is carried by the landlady;
		say "She reads it twice, the second time with her back to you. [quotation mark]So he rang for you. Well. Take the taproom, and what you want from the garret. Go on up.[quotation mark]";
		stop the action;
	say "[quotation mark]I have thirty carters and eleven beds,[quotation mark] says Frau Rosina. [quotation mark]Ask me in spring.[quotation mark]";
	stop the action;
	continue the action.

Part 4 - Actions

Feeding-to is an action applying to two things.
Understand "feed [something] to [something]" as feeding-to.

Carry out feeding-to:
	if the noun is the salt and the second noun is the mule:
		if the salt is not enclosed by the player:
			say "You have no salt in your hand, and she has looked.";
			stop the action;
		if the mule is not balky:
			say "She has had her salt.";
			stop the action;
		now the mule is willing;
		now the mule is in the halt;
		now the salt is nowhere;
		say "The mule licks your palm clean, then your cuff, then walks out past you to the halt and stands by the wagon, as if it had been her idea.";
		stop the action;
	say "That would lead nowhere.".

Check giving something to something:
	now the deed is 0;
	if the noun is the salt and the second noun is the mule:
		if the salt is not enclosed by the player:
			say "You have no salt in your hand, and she has looked.";
			stop the action;
		if the mule is not balky:
			say "She has had her salt.";
			stop the action;
		now the deed is 1;
	continue the action.

After giving something to something:
	if the deed is 1:
		now the mule is willing;
		now the mule is in the halt;
		now the salt is nowhere;
		say "The mule licks your palm clean, then your cuff, then walks out past you to the halt and stands by the wagon, as if it had been her idea.";
		stop the action;
	continue the action.

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.
Understand "cut [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the planks and the second noun is the saw-thing:
		if the saw-thing is not enclosed by the player:
			say "You haven[']t got the saw.";
			stop the action;
		if the location of the player is not the woodshed:
			say "They skid about. You need the bench in the woodshed to hold them.";
			stop the action;
		now the planks is nowhere;
		now the runners is carried by the player;
		say "You clamp them to the bench and saw till your breath has frosted your collar. Two ash runners, turned up at the toes like a dragon[']s lip. They want wax.";
		stop the action;
	say "That would lead nowhere.".

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "wax [something] with [something]" as rubing-with.
Understand "grease [something] with [something]" as rubing-with.
Understand "oil [something] with [something]" as rubing-with.

Carry out rubing-with:
	if the noun is the runners and the second noun is the candle-end:
		if the runners is not enclosed by the player:
			say "You aren[']t holding the runners.";
			stop the action;
		if the candle-end is not enclosed by the player:
			say "You haven[']t got the candle end.";
			stop the action;
		if the runners is not unwaxed:
			say "They shine already.";
			stop the action;
		now the runners is waxed;
		now the candle-end is nowhere;
		say "You rub until the candle end is a wick and a memory, and the runners are slick as a tongue.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fasten [something] to [something]" as fiting-to.
Understand "fit [something] under [something]" as fiting-to.
Understand "put [something] under [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the runners and the second noun is the wagon:
		if the runners is not enclosed by the player:
			say "You aren[']t holding the runners.";
			stop the action;
		if the runners is not waxed:
			say "Raw ash will drag like a rake. Wax them first; candle would do.";
			stop the action;
		now the wagon is runnered;
		now the runners is nowhere;
		say "You knock out the axle pins, roll the wheels away and drive the runners home. The wagon settles, and slides a hand[']s breadth of its own accord. It is a sledge.";
		stop the action;
	say "That would lead nowhere.".

Harnessing-to is an action applying to two things.
Understand "harness [something] to [something]" as harnessing-to.
Understand "hitch [something] to [something]" as harnessing-to.

Carry out harnessing-to:
	if the noun is the mule and the second noun is the wagon:
		if the mule is not willing:
			say "She lays back her ears.";
			stop the action;
		if the harness is not enclosed by the player:
			say "Not without the harness in your hands.";
			stop the action;
		if the wagon is not runnered:
			say "Not yet. No mule alive could pull those wheels through this snow; it wants runners.";
			stop the action;
		if the wagon is not unhitched:
			say "She is harnessed. Lead her.";
			stop the action;
		now the wagon is hitched;
		now the harness is nowhere;
		say "Collar, traces, bellyband. The mule blows out her stomach and you wait, as Valentin used to, until she has to breathe. Now you can lead her.";
		stop the action;
	say "That would lead nowhere.".

Just-harnessing is an action applying to one thing.
Understand "harness [something]" as just-harnessing.
Understand "hitch [something]" as just-harnessing.

Carry out just-harnessing:
	if the noun is the mule:
		say "To what? Harness the mule to the wagon.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "clear [something] with [something]" as diging-with.
Understand "shovel [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the drift and the second noun is the shovel:
		if the shovel is not enclosed by the player:
			say "You haven[']t got the shovel.";
			stop the action;
		if the drift is not heaped:
			say "The road is open already.";
			stop the action;
		now the drift is dug-state;
		say "An hour, by your back. The drift falls in two white halves and there is the road, going up to the north as if nothing had happened.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to one thing.
Understand "dig [something]" as just-diging.
Understand "clear [something]" as just-diging.

Carry out just-diging:
	if the noun is the drift:
		say "Dig it with what? Your hands would be April[']s work.";
		stop the action;
	say "That would lead nowhere.".

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "light [something] at [something]" as lighting-with.
Understand "light [something] from [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the lantern and the second noun is the flame:
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is burning.";
			stop the action;
		now the lantern is burning-state;
		say "You hold the wick to the altar flame. [quotation mark]He won[']t miss it,[quotation mark] says Brother Anselm.";
		stop the action;
	if the noun is the footlights and the second noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the lantern is not burning-state:
			say "The lantern is out.";
			stop the action;
		if the footlights is not cold:
			say "They are lit.";
			stop the action;
		now the footlights is bright;
		say "Seven little flames, one after the other, as they have been lit in every village between here and the sea.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "knot [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the rope and the second noun is the bell:
		if the rope is not enclosed by the player:
			say "You haven[']t got the rope.";
			stop the action;
		now the bell is roped;
		now the rope is nowhere;
		say "You lie along the beam and knot the hemp to the bell wheel, and let the end fall through the floor. Below, somebody says [quotation mark]Ah.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Breaking-with is an action applying to two things.
Understand "break [something] with [something]" as breaking-with.
Understand "chop [something] with [something]" as breaking-with.
Understand "smash [something] with [something]" as breaking-with.
Understand "hit [something] with [something]" as breaking-with.

Carry out breaking-with:
	if the noun is the icicles and the second noun is the axe:
		if the axe is not enclosed by the player:
			say "You haven[']t got the axe.";
			stop the action;
		if the icicles is not hanging-state:
			say "They are in splinters.";
			stop the action;
		now the icicles is smashed;
		say "The first stroke rings, the second brings the whole organ down. Behind it the gallery breathes out, black and warm as a cellar.";
		stop the action;
	say "That would lead nowhere.".

Just-breaking is an action applying to one thing.
Understand "break [something]" as just-breaking.
Understand "smash [something]" as just-breaking.
Understand "kick [something]" as just-breaking.

Carry out just-breaking:
	if the noun is the icicles:
		say "They are as thick as your leg. An axe would answer.";
		stop the action;
	try attacking the noun.

Just-leading is an action applying to one thing.
Understand "lead [something]" as just-leading.
Understand "drive [something]" as just-leading.
Understand "guide [something]" as just-leading.

Carry out just-leading:
	if the noun is the mule and the location of the mule is not the saddle and the location of the mule is not the inn-yard:
		if the mule is not willing:
			say "She plants all four feet. Something would have to change her mind; she has a weakness for salt.";
			stop the action;
		if the wagon is not hitched:
			say "Not without the wagon behind her.";
			stop the action;
		if the drift is not dug-state:
			say "There is a drift across the road as high as her ears.";
			stop the action;
		if the letter-thing is nowhere:
			say "Up there it is all white. Without a bell to steer by, you would walk off the edge; Brother Anselm should be asked.";
			stop the action;
		now the mule is in the saddle;
		now the wagon is in the saddle;
		say "Up the zigzags, the mule steaming, the sledge hissing, the bell behind you saying here, here, here. Then there is no more up.";
		move the player to the saddle;
		stop the action;
	if the noun is the mule and the location of the mule is the saddle:
		if the icicles is not smashed:
			say "The icicles bar the gallery like a portcullis.";
			stop the action;
		if the lantern is not enclosed by the player:
			say "She will not go into that dark without a lantern. Nor would you.";
			stop the action;
		if the lantern is not burning-state:
			say "The lantern is out, and the mule can tell.";
			stop the action;
		now the mule is in the inn-yard;
		now the wagon is in the inn-yard;
		say "The gallery takes you in, hoof by hoof, the lantern swinging two shadows on the ice. Then air, a wall, a yard, a lit window. You are over, all nine puppets of you.";
		move the player to the inn-yard;
		stop the action;
	if the noun is the mule and the location of the mule is the inn-yard:
		say "She has done her part, and says so.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if (the noun is the frame or the noun is the curtain or the noun is the dragon or the noun is the princess or the noun is the drum):
		if the location of the wagon is not the inn-yard:
			say "It is lashed down for the road with eleven of Valentin[']s knots. Let it ride till the inn.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Seting-up is an action applying to one thing.
Understand "set up [something]" as seting-up.
Understand "unfold [something]" as seting-up.
Understand "erect [something]" as seting-up.
Understand "put up [something]" as seting-up.

Carry out seting-up:
	if the noun is the frame:
		if the frame is not enclosed by the player:
			say "You aren[']t carrying the frame.";
			stop the action;
		if the location of the player is not the taproom:
			say "The taproom is the place, between the tables.";
			stop the action;
		if the landlady is not won-state:
			say "[quotation mark]Not in my taproom,[quotation mark] says Frau Rosina. [quotation mark]Not till I know who you are.[quotation mark]";
			stop the action;
		now the frame is nowhere;
		now the stage-thing is in the taproom;
		now the footlights is in the taproom;
		say "You unfold it between two tables, leg by leg, and the old stage stands up in it, with its row of tin footlights along the lip. It looks undressed without a curtain.";
		stop the action;
	say "That would lead nowhere.".

Building-stage is an action applying to nothing.
Understand "build stage" as building-stage.
Understand "raise stage" as building-stage.

Carry out building-stage:
	say "It is all in the folding frame. In the taproom, set up the frame.";
	stop the action;
	say "That would lead nowhere.".

Hanging-on is an action applying to two things.
Understand "hang [something] on [something]" as hanging-on.
Understand "hang [something] over [something]" as hanging-on.
Understand "dry [something] on [something]" as hanging-on.
Understand "dry [something] over [something]" as hanging-on.

Carry out hanging-on:
	if the noun is the curtain and the second noun is the stove-range:
		if the curtain is not enclosed by the player:
			say "You aren[']t holding the curtain.";
			stop the action;
		if the curtain is not sodden:
			say "It is dry.";
			stop the action;
		now the curtain is on the stove-range;
		say "You spread the curtain along the rail of the range.";
		stop the action;
	if the noun is the curtain and the second noun is the stage-thing:
		if the curtain is not enclosed by the player:
			say "You aren[']t holding the curtain.";
			stop the action;
		if the curtain is not dried:
			say "Sodden as it is, it would pull the stage over. It wants a hot stove.";
			stop the action;
		now the stage-thing is curtained;
		now the curtain is nowhere;
		say "Ring by ring. It falls, and shuts, and at once there might be anything behind it.";
		stop the action;
	say "That would lead nowhere.".

Just-unstringing is an action applying to one thing.
Understand "unstring [something]" as just-unstringing.
Understand "strip [something]" as just-unstringing.
Understand "unwind [something]" as just-unstringing.

Carry out just-unstringing:
	if the noun is the fiddle:
		if the fiddle is not whole-state:
			say "It has given what it had.";
			stop the action;
		now the fiddle is stripped-state;
		now the gut is carried by the player;
		say "You turn the last peg until it lets go. A good gut string, as long as your arm and not yet done singing.";
		stop the action;
	say "That would lead nowhere.".

Stringing-with is an action applying to two things.
Understand "string [something] with [something]" as stringing-with.
Understand "mend [something] with [something]" as stringing-with.
Understand "repair [something] with [something]" as stringing-with.
Understand "fix [something] with [something]" as stringing-with.
Understand "patch [something] with [something]" as stringing-with.

Carry out stringing-with:
	if the noun is the dragon and the second noun is the gut:
		if the dragon is not enclosed by the player:
			say "You aren[']t holding the dragon.";
			stop the action;
		if the gut is not enclosed by the player:
			say "You haven[']t got the gut string.";
			stop the action;
		now the dragon is strung-state;
		now the gut is nowhere;
		say "Jaw, neck, wing, wing, tail. You lift the bar, and the dragon turns its head and considers you.";
		stop the action;
	say "That would lead nowhere.".

Just-beating is an action applying to one thing.
Understand "beat [something]" as just-beating.
Understand "bang [something]" as just-beating.
Understand "play [something]" as just-beating.
Understand "hit [something]" as just-beating.

Carry out just-beating:
	if the noun is the drum:
		if the drum is not enclosed by the player:
			say "You aren[']t carrying the drum.";
			stop the action;
		if the location of the player is not the inn-yard:
			say "The drum is beaten in the open, in the yard, where they can come to it.";
			stop the action;
		if the stage-thing is not curtained:
			say "Never call a house before the curtain hangs. Valentin was strict about it.";
			stop the action;
		if the footlights is not bright:
			say "Never call a house to a dark stage. The footlights come first.";
			stop the action;
		if the dragon is not strung-state:
			say "Both plays have the dragon in them, and the dragon has no strings.";
			stop the action;
		now the drum is beaten-state;
		now the carters is in the taproom;
		say "Long, short, short. Shutters open. Carters come down from the hayloft pulling their boots on, and go in past you to the taproom, trying not to look eager.";
		stop the action;
	say "That would lead nowhere.".

Just-performing is an action applying to nothing.
Understand "perform" as just-performing.
Understand "perform play" as just-performing.
Understand "give performance" as just-performing.
Understand "give show" as just-performing.

Carry out just-performing:
	say "Which? The prompt book has two: perform wedding, which is merry, or perform farewell, which is sad.";
	stop the action;
	say "That would lead nowhere.".

Performing-wedding is an action applying to nothing.
Understand "perform wedding" as performing-wedding.
Understand "play wedding" as performing-wedding.

Carry out performing-wedding:
	if the location of the player is not the taproom:
		say "The stage is in the taproom, or will be.";
		stop the action;
	if the drum is not beaten-state:
		say "To whom? Everything must be ready, and then you call the house with the drum.";
		stop the action;
	if the dragon is not enclosed by the player:
		say "You need the dragon in your hands.";
		stop the action;
	if the princess is not enclosed by the player:
		say "You need the princess in your hands.";
		stop the action;
	now the prompt-book is merry-played;
	say "The curtain parts. The dragon comes to eat the princess, is asked to hold her bouquet, and never recovers.";
	stop the action;
	say "That would lead nowhere.".

Performing-farewell is an action applying to nothing.
Understand "perform farewell" as performing-farewell.
Understand "play farewell" as performing-farewell.

Carry out performing-farewell:
	if the location of the player is not the taproom:
		say "The stage is in the taproom, or will be.";
		stop the action;
	if the drum is not beaten-state:
		say "To whom? Everything must be ready, and then you call the house with the drum.";
		stop the action;
	if the dragon is not enclosed by the player:
		say "You need the dragon in your hands.";
		stop the action;
	if the princess is not enclosed by the player:
		say "You need the princess in your hands.";
		stop the action;
	now the prompt-book is sad-played;
	say "The curtain parts. The dragon, who is old, carries the princess over the mountain to her own people, and goes back alone.";
	stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.
Understand "open [something]" as just-reading.

Carry out just-reading:
	if the noun is the prompt-book:
		say "Two plays in Valentin[']s hand: The Dragon[']s Wedding, merry, and The Dragon[']s Farewell, sad. Both call for dragon and princess. On the flyleaf: STAGE, CURTAIN, LIGHTS, DRUM, in that order, always.";
		stop the action;
	if the noun is the letter-thing:
		say "It is sealed, and addressed to Frau Rosina at the inn.";
		stop the action;
	try examining the noun.

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell:
		say "You could not ring it and be up on the pass to hear it. That is a job for Brother Anselm.";
		stop the action;
	say "That would lead nowhere.".

Just-pating is an action applying to one thing.
Understand "pat [something]" as just-pating.
Understand "stroke [something]" as just-pating.
Understand "pull [something]" as just-pating.
Understand "push [something]" as just-pating.

Carry out just-pating:
	if the noun is the mule:
		say "She looks past you, toward where salt might come from.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the fiddle:
		try just-unstringing the noun;
		stop the action;
	if the noun is the prompt-book:
		try just-reading the noun;
		stop the action;
	if the noun is the letter-thing:
		try just-reading the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the letter-thing or the noun is the prompt-book:
		try other words;
		try just-reading the noun;
		be done with other words;
		stop the action;
	if the noun is the frame:
		try other words;
		try seting-up the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the drift:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the footlights or the noun is the lantern:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the mule:
		try other words;
		try just-pating the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the mule:
		try other words;
		try just-pating the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the mule:
		try other words;
		try just-pating the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the footlights or the noun is the lantern:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the icicles:
		say "Say how: chop [the noun] with something.";
		stop the action;
	if the noun is the planks:
		say "Say how: saw [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the icicles:
		try other words;
		try just-breaking the noun;
		be done with other words;
		stop the action;
	if the noun is the drum:
		try other words;
		try just-beating the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the runners:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The feeding-to action translates into I6 as "SKOwn1".
The sawing-with action translates into I6 as "SKOwn2".
The rubing-with action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".
The harnessing-to action translates into I6 as "SKOwn5".
The diging-with action translates into I6 as "SKOwn6".
The lighting-with action translates into I6 as "SKOwn7".
The tiing-to action translates into I6 as "SKOwn8".
The breaking-with action translates into I6 as "SKOwn9".
The hanging-on action translates into I6 as "SKOwn10".
The stringing-with action translates into I6 as "SKOwn11".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the mule +) && x == (+ the salt +)) return ##SKOwn1;
			if (y == (+ the saw-thing +) && x == (+ the planks +)) return ##SKOwn2;
			if (y == (+ the candle-end +) && x == (+ the runners +)) return ##SKOwn3;
			if (y == (+ the wagon +) && x == (+ the runners +)) return ##SKOwn4;
			if (y == (+ the wagon +) && x == (+ the mule +)) return ##SKOwn5;
			if (y == (+ the shovel +) && x == (+ the drift +)) return ##SKOwn6;
			if (y == (+ the flame +) && x == (+ the lantern +)) return ##SKOwn7;
			if (y == (+ the lantern +) && x == (+ the footlights +)) return ##SKOwn7;
			if (y == (+ the bell +) && x == (+ the rope +)) return ##SKOwn8;
			if (y == (+ the axe +) && x == (+ the icicles +)) return ##SKOwn9;
			if (y == (+ the stove-range +) && x == (+ the curtain +)) return ##SKOwn10;
			if (y == (+ the stage-thing +) && x == (+ the curtain +)) return ##SKOwn10;
			if (y == (+ the gut +) && x == (+ the dragon +)) return ##SKOwn11;
		2:
			if (y == (+ the runners +) && x == (+ the candle-end +)) return ##SKOwn3 + 4096;
			if (y == (+ the stage-thing +) && x == (+ the curtain +)) return ##SKOwn10;
			if (y == (+ the dragon +) && x == (+ the gut +)) return ##SKOwn11 + 4096;
		3:
			if (y == (+ the mule +) && x == (+ the salt +)) return ##SKOwn1;
			if (y == (+ the runners +) && x == (+ the candle-end +)) return ##SKOwn3 + 4096;
			if (y == (+ the flame +) && x == (+ the lantern +)) return ##SKOwn7;
			if (y == (+ the lantern +) && x == (+ the footlights +)) return ##SKOwn7;
			if (y == (+ the bell +) && x == (+ the rope +)) return ##SKOwn8;
			if (y == (+ the dragon +) && x == (+ the gut +)) return ##SKOwn11 + 4096;
		4:
			if (y == (+ the mule +) && x == (+ the salt +)) return ##SKOwn1;
			if (y == (+ the runners +) && x == (+ the candle-end +)) return ##SKOwn3 + 4096;
			if (y == (+ the wagon +) && x == (+ the runners +)) return ##SKOwn4;
			if (y == (+ the wagon +) && x == (+ the mule +)) return ##SKOwn5;
			if (y == (+ the bell +) && x == (+ the rope +)) return ##SKOwn8;
			if (y == (+ the stove-range +) && x == (+ the curtain +)) return ##SKOwn10;
			if (y == (+ the stage-thing +) && x == (+ the curtain +)) return ##SKOwn10;
			if (y == (+ the dragon +) && x == (+ the gut +)) return ##SKOwn11 + 4096;
		5:
			if (y == (+ the mule +) && x == (+ the salt +)) return ##SKOwn1;
		6:
			if (y == (+ the wagon +) && x == (+ the runners +)) return ##SKOwn4;
			if (y == (+ the wagon +) && x == (+ the mule +)) return ##SKOwn5;
			if (y == (+ the bell +) && x == (+ the rope +)) return ##SKOwn8;
			if (y == (+ the stove-range +) && x == (+ the curtain +)) return ##SKOwn10;
			if (y == (+ the stage-thing +) && x == (+ the curtain +)) return ##SKOwn10;
		7:
			if (y == (+ the axe +) && x == (+ the icicles +)) return ##SKOwn9;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the curtain is on the stove-range and the curtain is sodden:
		say "The curtain steams like a horse, and drips, and ticks, and is dry.";
		now the curtain is dried.

Part 6 - Tasks and endings

The mule-coaxed is a task. The points are 2.
The runners-sawn is a task. The points are 2.
The runners-fitted is a task. The points are 3.
The mule-harnessed is a task. The points are 2.
The drift-dug is a task. The points are 2.
The lantern-lit is a task. The points are 1.
The bell-roped is a task. The points are 2.
The bell-promised is a task. The points are 3.
The icicles-broken is a task. The points are 2.
The pass-crossed is a task. The points are 5.
The landlady-won is a task. The points are 2.
The stage-built is a task. The points are 2.
The curtain-hung is a task. The points are 3.
The dragon-strung is a task. The points are 3.
The house-called is a task. The points are 3.
The show-given is a task. The points are 5.

The maximum score is 42.

Every turn:
	if the mule-coaxed is pending and the mule is willing:
		achieve the mule-coaxed.

Every turn:
	if the runners-sawn is pending and the runners is enclosed by the player:
		achieve the runners-sawn.

Every turn:
	if the runners-fitted is pending and the wagon is runnered:
		achieve the runners-fitted.

Every turn:
	if the mule-harnessed is pending and the wagon is hitched:
		achieve the mule-harnessed.

Every turn:
	if the drift-dug is pending and the drift is dug-state:
		achieve the drift-dug.

Every turn:
	if the lantern-lit is pending and the lantern is burning-state:
		achieve the lantern-lit.

Every turn:
	if the bell-roped is pending and the bell is roped:
		achieve the bell-roped.

Every turn:
	if the bell-promised is pending and the letter-thing is enclosed by the player:
		achieve the bell-promised.

Every turn:
	if the icicles-broken is pending and the icicles is smashed:
		achieve the icicles-broken.

Every turn:
	if the pass-crossed is pending and the location of the wagon is the inn-yard:
		achieve the pass-crossed.

Every turn:
	if the landlady-won is pending and the letter-thing is carried by the landlady:
		achieve the landlady-won.

Every turn:
	if the stage-built is pending and the location of the stage-thing is the taproom:
		achieve the stage-built.

Every turn:
	if the curtain-hung is pending and the stage-thing is curtained:
		achieve the curtain-hung.

Every turn:
	if the dragon-strung is pending and the dragon is strung-state:
		achieve the dragon-strung.

Every turn:
	if the house-called is pending and the drum is beaten-state:
		achieve the house-called.

Every turn:
	if the show-given is pending and (the prompt-book is merry-played or the prompt-book is sad-played):
		achieve the show-given.

Every turn:
	if the story has not ended and the prompt-book is merry-played:
		say "They laugh till the lamps jump. A carter with frost in his beard asks whether the dragon is married now, and Frau Rosina, who was only there to see to the lights, has to go into the kitchen and laugh again. They want it tomorrow. You have a house.";
		end the story finally saying "You have won: Master of the Wedding".

Every turn:
	if the story has not ended and the prompt-book is sad-played:
		say "When the curtain shuts nobody claps. Then thirty men blow their noses, and it is like a fanfare. Over the pass, very small, a bell is still ringing; you had forgotten to tell him that he could stop. Valentin would have kept it so. So do you, till morning.";
		end the story finally saying "You have won: Heir of Valentin".

Every turn:
	if the story has not ended and the turn count is at least 300 and the prompt-book is not merry-played and the prompt-book is not sad-played:
		say "Somewhere a clock strikes midnight, and tonight is yesterday. There will be other houses. There will not be this one, and it was paid for in advance.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the mule-coaxed is achieved and the runners-sawn is achieved and the runners-fitted is achieved and the mule-harnessed is achieved and the drift-dug is achieved and the lantern-lit is achieved and the bell-roped is achieved and the bell-promised is achieved and the icicles-broken is achieved and the pass-crossed is achieved and the landlady-won is achieved and the stage-built is achieved and the curtain-hung is achieved and the dragon-strung is achieved and the house-called is achieved and the show-given is achieved:
		say "The house is yours.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the halt.

When play begins:
	say "Old Valentin[']s puppet theatre is yours since the autumn: one wagon, one mule, nine puppets and his debts. The inn beyond the pass has paid in advance for one performance, tonight, and it has snowed for three days. Valentin never missed a house in his life, and is watching, you suppose, from a very good seat.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the landlady is wary:
			no;
		yes;
	if N is 5:
		if the landlady is won-state:
			no;
		yes;
	if N is 8:
		if the wagon is wheeled:
			no;
		yes;
	if N is 10:
		if the bell is ropeless:
			no;
		yes;
	if N is 15:
		if the dragon is stringless:
			no;
		yes;
	if N is 16:
		if the dragon is strung-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 41, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Large, red, and turned uphill.";
	if N is 2, say "Up in the belfry. He knows what ails it.";
	if N is 3, say "It has its shoulder against the chapel door, and is listening back.";
	if N is 4, say "There is a key to it, you feel, and it is not in your pockets.";
	if N is 5, say "It has come open by the width of a chain.";
	if N is 6, say "About the size of a man with a fiddle.";
	if N is 7, say "Up in her hayloft, or under her feet.";
	if N is 8, say "Snow is packed into them as hard as plaster.";
	if N is 9, say "The world has kept some back up there, by the look of the sky.";
	if N is 10, say "Tiny teeth, and very even work.";
	if N is 11, say "For sunsets, and the mouths of dragons. The blue was for ghosts.";
	if N is 12, say "Filed lately, by somebody patient.";
	if N is 13, say "Two curls of ash, as near a pair as two toes ever are.";
	if N is 14, say "One with a house to sit in it.";
	if N is 15, say "Five ends, curled up short, like whiskers.";
	if N is 16, say "All cut from one string, and it once played waltzes.";
	if N is 17, say "Cut from the lining of a prince.";
	if N is 18, say "She has been seventeen since before the altar flame was lit.";
	if N is 19, say "It went where the hand goes.";
	if N is 20, say "Yours, and no match for Valentin[']s.";
	if N is 21, say "Many feet made it, one at a time, in sandals.";
	if N is 22, say "Yours, and white to the top.";
	if N is 23, say "Grey, with straw on it, and no wish to travel.";
	if N is 24, say "A round hand, and a hopeful one. The trunk has not stirred.";
	if N is 25, say "Up there somewhere, in the white, by all reports.";
	if N is 26, say "It is under the snow, and your feet vouch for it.";
	if N is 27, say "Stone, and chewed a little, at mule height.";
	if N is 28, say "The top half is open, to let the steam out.";
	if N is 29, say "Three walls of plank, and one of draught.";
	if N is 30, say "Marble, no wider than a hymn book, and freckled with wax.";
	if N is 31, say "Polished, by feet and by tongues.";
	if N is 32, say "The builders cut a date over it. The ice has had the date.";
	if N is 33, say "It runs under you, cobbled, and can be felt and trusted.";
	if N is 34, say "North. There is onion on the draught.";
	if N is 35, say "Whitewashed once. The snow has since gone over them, and better.";
	if N is 36, say "Lit windows to the north, and a smell of pipes.";
	if N is 37, say "The fourth one creaks, for everybody alike.";
	if N is 38, say "Black to the height of a cook, and after that blacker.";
	if N is 39, say "A horseshoe nail. The horse was sold.";
	if N is 40, say "Steep enough to keep most visitors out of the past.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go west.";
	if N is 44, say "You would have to go east.";
	if N is 45, say "You would have to go east.";
	if N is 46, say "You would have to go south.";
	if N is 47, say "You would have to go north.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go east.";
	if N is 50, say "You would have to go north.";
	if N is 51, say "You are there.";
	if N is 52, say "You would have to go south.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go west.";
	if N is 55, say "You would have to go up.";
	if N is 56, say "You are there.";
	if N is 57, say "You would have to go down.";
	if N is 58, say "You would have to go down.";
	if N is 59, say "You are there.";
	if N is 60, say "You would have to go north.";
	if N is 61, say "You are there.";
	if N is 62, say "You would have to go south.";
	if N is 63, say "You would have to go up.";
	if N is 64, say "You would have to go up.";
	if N is 65, say "You are there.";
	if N is 66, say "You would have to go down.";
	if N is 67, say "You would have to go north.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go south.";
	if N is 70, say "You would have to go south.";
	if N is 71, say "You would have to go north.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go south.";
	if N is 74, say "You would have to go north.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go south.";
	if N is 77, say "You would have to go east.";
	if N is 78, say "You would have to go up.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go west.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'ear//': if (n < 1 && SK_Near((+ the anselm +))) return 1;
		'bell//': if (n < 2 && SK_Near((+ the anselm +))) return 2;
		'mountain//': if (n < 3 && SK_Near((+ the anselm +))) return 3;
		'face//': if (n < 4 && SK_Near((+ the landlady +))) return 4; if (n < 5 && SK_Near((+ the landlady +))) return 5; if (n < 18 && SK_Near((+ the princess +))) return 18;
		'gap//': if (n < 6 && SK_Near((+ the landlady +))) return 6;
		'men//': if (n < 7 && SK_Near((+ the landlady +))) return 7;
		'hubs//': if (n < 8 && SK_Near((+ the wagon +))) return 8;
		'roofs//': if (n < 9 && SK_Near((+ the drift +))) return 9;
		'stump//': if (n < 10 && SK_Near((+ the bell +))) return 10;
		'pane//': if (n < 11 && SK_Near((+ the lantern +))) return 11;
		'teeth//': if (n < 12 && SK_Near((+ the saw-thing +))) return 12;
		'toes//': if (n < 13 && SK_Near((+ the runners +))) return 13;
		'room//': if (n < 14 && SK_Near((+ the frame +))) return 14;
		'strings//': if (n < 15 && SK_Near((+ the dragon +))) return 15; if (n < 16 && SK_Near((+ the dragon +))) return 16;
		'dress//': if (n < 17 && SK_Near((+ the princess +))) return 17;
		'neck//': if (n < 19 && SK_Near((+ the fiddle +))) return 19;
		'eyebrows//': if (n < 20 && SK_Near((+ the cap +))) return 20;
		'dip//': if (n < 21 && SK_Near((+ the ladder +))) return 21;
		'knee//': if (n < 22 && SK_Near((+ the poles +))) return 22;
		'cat//': if (n < 23 && SK_Near((+ the hayloft +))) return 23;
		'label//': if (n < 24 && SK_Near((+ the trunk +))) return 24;
		'pass//': if (n < 25 && SK_Near((+ the halt +))) return 25; if (n < 63 && SK_Near((+ the drift-road +))) return 63; if (n < 65 && SK_Near((+ the saddle +))) return 65; if (n < 69 && SK_Near((+ the gallery +))) return 69;
		'ground//': if (n < 26 && SK_Near((+ the halt +))) return 26;
		'wall//': if (n < 27 && SK_Near((+ the stable +))) return 27; if (n < 38 && SK_Near((+ the inn-kitchen +))) return 38; if (n < 41 && SK_Near(player)) return 41;
		'door//': if (n < 28 && SK_Near((+ the stable +))) return 28;
		'shed//': if (n < 29 && SK_Near((+ the woodshed +))) return 29;
		'step//': if (n < 30 && SK_Near((+ the chapel +))) return 30;
		'rock//': if (n < 31 && SK_Near((+ the gully +))) return 31;
		'arch//': if (n < 32 && SK_Near((+ the saddle +))) return 32;
		'road//': if (n < 33 && SK_Near((+ the gallery +))) return 33; if (n < 47 && SK_Near((+ the halt +))) return 47; if (n < 61 && SK_Near((+ the drift-road +))) return 61; if (n < 66 && SK_Near((+ the saddle +))) return 66;
		'inn//': if (n < 34 && SK_Near((+ the gallery +))) return 34; if (n < 36 && SK_Near((+ the inn-yard +))) return 36;
		'walls//': if (n < 35 && SK_Near((+ the inn-yard +))) return 35;
		'stairs//': if (n < 37 && SK_Near((+ the taproom +))) return 37; if (n < 40 && SK_Near((+ the garret +))) return 40;
		'nail//': if (n < 39 && SK_Near((+ the inn-kitchen +))) return 39;
		'arguments//': if (n < 41 && SK_Near(player)) return 41;
		'autumn//': if (n < 41 && SK_Near(player)) return 41;
		'beds//': if (n < 41 && SK_Near(player)) return 41;
		'calf//': if (n < 41 && SK_Near(player)) return 41;
		'candles//': if (n < 41 && SK_Near(player)) return 41;
		'chance//': if (n < 41 && SK_Near(player)) return 41;
		'company//': if (n < 41 && SK_Near(player)) return 41;
		'debts//': if (n < 41 && SK_Near(player)) return 41;
		'dog//': if (n < 41 && SK_Near(player)) return 41;
		'farewell//': if (n < 41 && SK_Near(player)) return 41;
		'glass//': if (n < 41 && SK_Near(player)) return 41;
		'head//': if (n < 41 && SK_Near(player)) return 41;
		'january//': if (n < 41 && SK_Near(player)) return 41;
		'knees//': if (n < 41 && SK_Near(player)) return 41;
		'lashings//': if (n < 41 && SK_Near(player)) return 41;
		'letters//': if (n < 41 && SK_Near(player)) return 41;
		'life//': if (n < 41 && SK_Near(player)) return 41;
		'lock//': if (n < 41 && SK_Near(player)) return 41;
		'man//': if (n < 41 && SK_Near(player)) return 41;
		'mind//': if (n < 41 && SK_Near(player)) return 41;
		'mules//': if (n < 41 && SK_Near(player)) return 41;
		'name//': if (n < 41 && SK_Near(player)) return 41;
		'names//': if (n < 41 && SK_Near(player)) return 41;
		'page//': if (n < 41 && SK_Near(player)) return 41;
		'performan//': if (n < 41 && SK_Near(player)) return 41;
		'player//': if (n < 41 && SK_Near(player)) return 41;
		'puppets//': if (n < 41 && SK_Near(player)) return 41;
		'resin//': if (n < 41 && SK_Near(player)) return 41;
		'sister//': if (n < 41 && SK_Near(player)) return 41;
		'sparrows//': if (n < 41 && SK_Near(player)) return 41;
		'stick//': if (n < 41 && SK_Near(player)) return 41;
		'thumbprin//': if (n < 41 && SK_Near(player)) return 41;
		'valentin//': if (n < 41 && SK_Near(player)) return 41;
		'vienna//': if (n < 41 && SK_Near(player)) return 41;
		'voice//': if (n < 41 && SK_Near(player)) return 41;
		'wardrobe//': if (n < 41 && SK_Near(player)) return 41;
		'weather//': if (n < 41 && SK_Near(player)) return 41;
		'wedding//': if (n < 41 && SK_Near(player)) return 41;
		'whisper//': if (n < 41 && SK_Near(player)) return 41;
		'winters//': if (n < 41 && SK_Near(player)) return 41;
		'world//': if (n < 41 && SK_Near(player)) return 41;
		'halt//': if (n < 42 && SK_Near((+ the halt +))) return 42; if (n < 49 && SK_Near((+ the stable +))) return 49; if (n < 54 && SK_Near((+ the chapel +))) return 54; if (n < 60 && SK_Near((+ the gully +))) return 60; if (n < 62 && SK_Near((+ the drift-road +))) return 62;
		'stable//': if (n < 43 && SK_Near((+ the halt +))) return 43; if (n < 48 && SK_Near((+ the stable +))) return 48; if (n < 52 && SK_Near((+ the woodshed +))) return 52;
		'bernard//': if (n < 44 && SK_Near((+ the halt +))) return 44; if (n < 53 && SK_Near((+ the chapel +))) return 53; if (n < 57 && SK_Near((+ the belfry +))) return 57;
		'chapel//': if (n < 45 && SK_Near((+ the halt +))) return 45; if (n < 53 && SK_Near((+ the chapel +))) return 53; if (n < 58 && SK_Near((+ the belfry +))) return 58;
		'gully//': if (n < 46 && SK_Near((+ the halt +))) return 46; if (n < 59 && SK_Near((+ the gully +))) return 59;
		'woodshed//': if (n < 50 && SK_Near((+ the stable +))) return 50; if (n < 51 && SK_Near((+ the woodshed +))) return 51;
		'belfry//': if (n < 55 && SK_Near((+ the chapel +))) return 55; if (n < 56 && SK_Near((+ the belfry +))) return 56;
		'saddle//': if (n < 64 && SK_Near((+ the drift-road +))) return 64; if (n < 65 && SK_Near((+ the saddle +))) return 65; if (n < 70 && SK_Near((+ the gallery +))) return 70;
		'gallery//': if (n < 67 && SK_Near((+ the saddle +))) return 67; if (n < 68 && SK_Near((+ the gallery +))) return 68; if (n < 73 && SK_Near((+ the inn-yard +))) return 73;
		'yard//': if (n < 71 && SK_Near((+ the gallery +))) return 71; if (n < 72 && SK_Near((+ the inn-yard +))) return 72; if (n < 76 && SK_Near((+ the taproom +))) return 76;
		'taproom//': if (n < 74 && SK_Near((+ the inn-yard +))) return 74; if (n < 75 && SK_Near((+ the taproom +))) return 75; if (n < 80 && SK_Near((+ the inn-kitchen +))) return 80; if (n < 82 && SK_Near((+ the garret +))) return 82;
		'kitchen//': if (n < 77 && SK_Near((+ the taproom +))) return 77; if (n < 79 && SK_Near((+ the inn-kitchen +))) return 79;
		'garret//': if (n < 78 && SK_Near((+ the taproom +))) return 78; if (n < 81 && SK_Near((+ the garret +))) return 81;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'january//') rtrue;
	if (w == 'valentin//') rtrue;
	if (w == 'vienna//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air argument arguments arm arms ash ashes autumn autumns avalanche avalanches axle axles";
		}
		'b': switch (n) {
			1: return "beard beards bed beds body boot boots bouquet bouquets breadth breadths breath breathes breaths builder builders";
		}
		'c': switch (n) {
			1: return "calf calfs call calls cat cats ceiling cellar cellars chain chains chance chances clock clocks companies company cook cooks corner corners creak";
			2: return "creaks cuff cuffs curl curls";
		}
		'd': switch (n) {
			1: return "date dates debt debts dip dips dog dogs door doors draught draughts dress dresses";
		}
		'e': switch (n) {
			1: return "ear ears eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "fall falls fanfare fanfares feet finger fingers floor floors flyleaf flyleafs foot frost frosts";
		}
		'g': switch (n) {
			1: return "gap gaps ghost ghosts glass glasses ground grounds";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads hemp hemps home homes hoof hoofs hopeful hopefuls horse horses";
		}
		'i': switch (n) {
			1: return "idea ideas inn inns";
		}
		'j': switch (n) {
			1: return "januaries january job jobs";
		}
		'k': switch (n) {
			1: return "key keys knee knees";
		}
		'l': switch (n) {
			1: return "label labels lashing lashings leg legs life lifes lining linings lip lips lock locks look looks";
		}
		'm': switch (n) {
			1: return "mans match matches memories memory mind minds mountain mountains";
		}
		'n': switch (n) {
			1: return "nail nails name names neck necks nose noses";
		}
		'o': switch (n) {
			1: return "order orders organ organs";
		}
		'p': switch (n) {
			1: return "page pages palm palms pane panes player players pocket pockets pols portcullis portcullises prince princes";
		}
		'r': switch (n) {
			1: return "rake rakes report reports resin resins rock rocks room rooms";
		}
		's': switch (n) {
			1: return "sandal sandals sea seas shadow shadows shed sheds shoulder shoulders shutter shutters sister sisters skies sky smell smells sparrow sparrows stair";
			2: return "stairs steam steams step steps stick sticks stomach stomaches sunset sunsets";
		}
		't': switch (n) {
			1: return "teeth thumbprint thumbprints toe toes tongue tongues tooth tooths";
		}
		'u': switch (n) {
			1: return "uphill uphills";
		}
		'v': switch (n) {
			1: return "valentin valentins vienna viennas village villages voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wardrobe wardrobes weakness weaknesses weather weathers whisper whispers white whites window windows winter winters wish wishes world";
			2: return "worlds writ writes writs";
		}
		'z': switch (n) {
			1: return "zigzag zigzags";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the taproom +)) || SK_Near((+ the garret +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the taproom +))) rtrue;
	if (SK_Near((+ the garret +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the icicles is hanging-state]where the icicles are[otherwise]among splinters of ice[end if]".

To say choice-2: say "[if the wagon is wheeled]Your wagon stands sunk in the snow.[no line break][otherwise]Your wagon stands here on its runners.[no line break][end if]".

To say choice-3: say "[if the mule is balky]The mule stands with her back to you.[no line break][otherwise]The mule stands ready to be led.[no line break][end if]".
