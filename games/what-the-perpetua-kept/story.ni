"What the Perpetua Kept" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling Chance by Starling.

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

The spine is a room. It is privately-named.
The airlock is a room. It is privately-named.
The tug-cabin is a room. It is privately-named.
The fore-spine is a room. It is privately-named.
The mess is a room. It is privately-named.
The bunk-room is a room. It is privately-named.
The sick-bay is a room. It is privately-named.
The bridge-room is a room. It is privately-named.
The captain-cabin is a room. It is privately-named.
The aft-spine is a room. It is privately-named.
The workshop is a room. It is privately-named.
The hydroponics is a room. It is privately-named.
The engine-room is a room. It is privately-named.
The air-plant is a room. It is privately-named.
The cold-hold is a room. It is privately-named.

The printed name of the spine is "Main Spine".
The description of the spine is "A round steel passage, lit by one red emergency bulb that has outlived everybody[']s intentions. The forward passage is north; the after hatch is south, a floor hatch is underfoot, and the airlock is east.[if the breaker is switched on] The white lamps are lit as far as you can see.[end if][if the after-hatch is open] The after hatch is up.[end if]".
The airlock is east of the spine.
The fore-spine is north of the spine.

The printed name of the airlock is "Airlock".
The description of the airlock is "Two doors and a bench, and a steel locker for what one wears between them. The ship is west, the tug east.".
The spine is west of the airlock.
The tug-cabin is east of the airlock.

The printed name of the tug-cabin is "Tug Cabin".
The description of the tug-cabin is "Two seats, one kettle, and every surface labelled in Ilse[']s capitals. The airlock is west.".
The airlock is west of the tug-cabin.

The printed name of the fore-spine is "Forward Passage".
The description of the fore-spine is "The passage narrows and is carpeted, after a fashion. The mess is west, the sick bay east, the main spine south, and a pressure door with a gauge bars the bridge to the north.".
The spine is south of the fore-spine.
The mess is west of the fore-spine.
The sick-bay is east of the fore-spine.

The printed name of the mess is "Mess Room".
The description of the mess is "A table for five, laid for nobody. There is a tea urn on the counter and a brass grille over it; the crew quarters are west and the passage is east.[if the breaker is switched on] Every lamp is on, and somebody invisible is humming.[end if]".
The fore-spine is east of the mess.
The bunk-room is west of the mess.

The printed name of the bunk-room is "Crew Quarters".
The description of the bunk-room is "Bunks in two tiers, each with its mattress and its curtain, and pictures of places with weather. The mess is east.".
The mess is east of the bunk-room.
The bunk-room is dark.

The printed name of the sick-bay is "Sick Bay".
The description of the sick-bay is "White, narrow, and tidied by someone who expected to be back. A drug cabinet is bolted to the wall. The passage is west.".
The fore-spine is west of the sick-bay.

The printed name of the bridge-room is "Bridge".
The description of the bridge-room is "Two couches before a window full of Tethys, grey and near. A tape reader is set in the desk, a panelled door is west, and the pressure door is south.".

The printed name of the captain-cabin is "Captain[']s Cabin".
The description of the captain-cabin is "Ten feet of carpet, a bunk made up square, and a wall safe above it. The panelled door is east.".

The printed name of the aft-spine is "After Passage".
The description of the aft-spine is "Here the paint stops and the pipes begin. The workshop is west, the garden deck east, the main spine north; south is the engine bulkhead, a plate of steel with six bolts round it.".
The workshop is west of the aft-spine.
The hydroponics is east of the aft-spine.

The printed name of the workshop is "Workshop".
The description of the workshop is "A vice, a lathe, and a tool bench with a lip to stop things leaving it. The passage is east.".
The aft-spine is east of the workshop.
The workshop is dark.

The printed name of the hydroponics is "Garden Deck".
The description of the hydroponics is "Long trays of dust, where there were beans. A grow lamp hangs over them and there is a garden tap at the end; the passage is west.[if the breaker is switched on] Violet light lies on the dust.[end if]".
The aft-spine is west of the hydroponics.

The printed name of the engine-room is "Engine Room".
The description of the engine-room is "The reactor sits in its cage like something asleep. Before it are a fuse box, a coolant coupling, the main breaker and a brass plate; a code door is east and the bulkhead north.".

The printed name of the air-plant is "Air Plant".
The description of the air-plant is "A glass algae tank as tall as a bus stands before the mouth of the great fan. The engine room is west.".

The printed name of the cold-hold is "Cold Hold".
The description of the cold-hold is "Between walls furred with frost stand four pods in a row, each with a slow green light. The nearest sleep pod has its plate toward you; the ladder goes up.".
The cold-hold is dark.

Part 2 - States

A thing can be informed or uninformed. A thing is usually uninformed.

A thing can be cosy or shivering. A thing is usually shivering.

A thing can be asked-state or unasked. A thing is usually unasked.

A thing can be cranked or seized. A thing is usually seized.

A thing can be unbolted or bolted. A thing is usually bolted.

A thing can be decoded or coded. A thing is usually coded.

A thing can be unsealed or sealed. A thing is usually sealed.

A thing can be searched or unsearched. A thing is usually unsearched.

A thing can be tightened or weeping-state. A thing is usually weeping-state.

A thing can be scraped or crusted. A thing is usually crusted.

A thing can be watered or drained. A thing is usually drained.

A thing can be green or barren. A thing is usually barren.

A thing can be cleared or jammed. A thing is usually jammed.

A thing can be played or unplayed. A thing is usually unplayed.

A thing can be dialled or undialled. A thing is usually undialled.

A thing can be wiped or frosted. A thing is usually frosted.

A thing can be roused or dormant. A thing is usually dormant.

A thing can be unsigned, signed or torn-state (this is its salvage-form-state property).

A thing can be unscrewed or screwed. A thing is usually screwed.

A thing can be warmed or chilled. A thing is usually chilled.

A thing can be brimming or unfilled. A thing is usually unfilled.

Part 3 - Things

The ilse is a woman. It is privately-named.
The ambrose is a man. It is privately-named.
The wren is a woman. It is privately-named.
The after-hatch is a door. It is privately-named.
The floor-hatch is a door. It is privately-named.
The bulkhead is a door. It is privately-named.
The code-door is a door. It is privately-named.
The bridge-door is a door. It is privately-named.
The cabin-door is a door. It is privately-named.
The locker is a container. It is privately-named.
The tool-bench is a supporter. It is privately-named.
The urn is a thing. It is privately-named.
The grille is a thing. It is privately-named.
The mattress is a thing. It is privately-named.
The cabinet-thing is a container. It is privately-named.
The tap-thing is a thing. It is privately-named.
The grow-lamp is a thing. It is privately-named.
The fuse-box is a container. It is privately-named.
The coupling is a thing. It is privately-named.
The breaker is a thing. It is privately-named.
The plate is a thing. It is privately-named.
The tank is a thing. It is privately-named.
The fan is a thing. It is privately-named.
The reader is a container. It is privately-named.
The safe-thing is a container. It is privately-named.
The pod is a container. It is privately-named.
The suit is a thing. It is privately-named.
The hand-lamp is a container. It is privately-named.
The salvage-form is a thing. It is privately-named.
The tea-flask is a thing. It is privately-named.
The power-cell is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The spanner is a thing. It is privately-named.
The screwdriver is a thing. It is privately-named.
The copper-strip is a thing. It is privately-named.
The ladle is a thing. It is privately-named.
The cards is a thing. It is privately-named.
The blanket is a thing. It is privately-named.
The small-key is a thing. It is privately-named.
The culture is a thing. It is privately-named.
The ampoule is a thing. It is privately-named.
The watering-can is a thing. It is privately-named.
The cap is a thing. It is privately-named.
The photograph is a thing. It is privately-named.
The log-spool is a thing. It is privately-named.
The hold-key is a thing. It is privately-named.
The emergency-bulb is a thing. It is privately-named.
The slatted-bench is a thing. It is privately-named.
The seats is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The matting is a thing. It is privately-named.
The mess-table is a thing. It is privately-named.
The counter is a thing. It is privately-named.
The curtains is a thing. It is privately-named.
The postcards is a thing. It is privately-named.
The couches is a thing. It is privately-named.
The tethys is a thing. It is privately-named.
The vice-thing is a thing. It is privately-named.
The lathe is a thing. It is privately-named.
The trays is a thing. It is privately-named.
The reactor is a thing. It is privately-named.
The ladder is a thing. It is privately-named.

The ilse is in the tug-cabin.
The printed name of the ilse is "Ilse".
Include (- with name 'ilse//' 'partner//' 'pilot//', -) when defining the ilse.
The description of the ilse is "Square hands, grey plait, and a pilot[']s way of listening to the hull while she talks to you.[if the ilse is uninformed] She wants to be told about the crew when you know.[end if][if the ilse is informed] She is waiting to see whether you sign.[end if]".
The appearance of the ilse is "Ilse is here, with one hand on the clamps.".
The first place of the ilse is the tug-cabin.
The ilse is proper-named.

The printed name of the ambrose is "Ambrose".
Include (- with name 'ambrose//' 'steward//' 'voice//', -) when defining the ambrose.
The description of the ambrose is "There is no more of him than a voice, well brought up, behind a brass grille. You can ask him things, or show him them.".
The ambrose is proper-named.

The printed name of the wren is "Wren".
Include (- with name 'wren//' 'survivor//' 'cadet//', -) when defining the wren.
The description of the wren is "Nineteen, or thirty. She has frost in her eyebrows.[if the wren is shivering] She is shivering too hard to speak.[end if][if the wren is cosy] She has a grey blanket up to her ears.[end if][if the wren is unasked] She looks as if she had something to tell about the captain.[end if][if the wren is asked-state] She looks lighter for having told you.[end if]".
The wren is proper-named.

The after-hatch is south of the spine and north of the aft-spine.
The printed name of the after-hatch is "after hatch".
Include (- with name 'after//' 'hatch//' 'socket//' 'aft//' 'steel//' 'shutter//' 'hatches//p', -) when defining the after-hatch.
The description of the after-hatch is "A steel shutter with a socket beside it, for a crank, in case of power failing.[if the after-hatch is seized] It has not moved in eleven years.[end if][if the after-hatch is cranked] It has been cranked right up.[end if]".
The after-hatch is openable and closed.

The floor-hatch is down of the spine and up of the cold-hold.
The printed name of the floor-hatch is "floor hatch".
Include (- with name 'floor//' 'hatch//' 'trapdoor//' 'keyhole//' 'hatches//p', -) when defining the floor-hatch.
The description of the floor-hatch is "A round plate with COLD HOLD on it, and a keyhole of the old sort.".
The floor-hatch is openable, closed, lockable and locked.
The matching key of the floor-hatch is the hold-key.

The bulkhead is south of the aft-spine and north of the engine-room.
The printed name of the bulkhead is "engine bulkhead".
Include (- with name 'engine//' 'bulkhead//' 'bolts//' 'bolt//' 'bulkheads//p', -) when defining the bulkhead.
The description of the bulkhead is "Half an inch of plate. To undo bolts like that one wants a spanner, or a week.[if the bulkhead is bolted] The bolts are in.[end if][if the bulkhead is unbolted] The bolts are out.[end if]".
The bulkhead is openable and closed.

The code-door is east of the engine-room and west of the air-plant.
The printed name of the code-door is "code door".
Include (- with name 'code//' 'door//' 'dial//' 'plant//' 'doors//p', -) when defining the code-door.
The description of the code-door is "It has no handle, only a dial of three figures. The crew will have known what to dial.[if the code-door is coded] The dial stands at nought.[end if][if the code-door is decoded] The dial stands at 417.[end if]".
The code-door is openable and closed.

The bridge-door is north of the fore-spine and south of the bridge-room.
The printed name of the bridge-door is "pressure door".
Include (- with name 'pressure//' 'door//' 'gauge//' 'bridge//' 'doors//p', -) when defining the bridge-door.
The description of the bridge-door is "A gauge in the middle of it compares the air on one side with the air on the other. It opens when they agree on something better than nought.".
The bridge-door is openable and closed.

The cabin-door is west of the bridge-room and east of the captain-cabin.
The printed name of the cabin-door is "panelled door".
Include (- with name 'panelled//' 'door//' 'seal//' 'cabin//' 'doors//p', -) when defining the cabin-door.
The description of the cabin-door is "Walnut, on a freighter. L. OREN, MASTER.[if the cabin-door is sealed] A strip of paper is pasted over the crack, and a bolt is shot behind it.[end if][if the cabin-door is unsealed] The paper is torn and the bolt drawn.[end if]".
The cabin-door is openable and closed.

The locker is in the airlock.
The printed name of the locker is "steel locker".
Include (- with name 'steel//' 'locker//' 'cupboard//' 'lockers//p', -) when defining the locker.
The description of the locker is "Grey steel, dented at knee height by five people in a hurry.".
The locker is fixed in place, not enterable, openable, closed and scenery.

The tool-bench is in the workshop.
The printed name of the tool-bench is "tool bench".
Include (- with name 'tool//' 'bench//' 'worktop//' 'benches//p', -) when defining the tool-bench.
The description of the tool-bench is "Every tool has its outline painted on the wood, and most of the outlines are empty.".
The tool-bench is fixed in place, not enterable and scenery.

The urn is in the mess.
The printed name of the urn is "tea urn".
Include (- with name 'tea//' 'urn//' 'samovar//' 'urns//p', -) when defining the urn.
The description of the urn is "Twenty litres, chromed. A copper strip, to carry the current, is held to its side by four small screws that one could unscrew.".
The urn is fixed in place and scenery.

The grille is in the mess.
The printed name of the grille is "brass grille".
Include (- with name 'brass//' 'grille//' 'speaker//' 'disc//' 'grilles//p', -) when defining the grille.
The description of the grille is "A disc of pierced brass, rubbed bright. STEWARD, it says.".
The grille is fixed in place and scenery.

The mattress is in the bunk-room.
The printed name of the mattress is "mattress".
Include (- with name 'mattress//' 'bunk//' 'bunks//' 'bed//' 'mattresses//p', -) when defining the mattress.
The description of the mattress is "Thin, ticking-striped, and lumpy. People hide things in such; one might search it.[if the mattress is unsearched] Nobody has been through it.[end if][if the mattress is searched] One seam has been picked open.[end if]".
The mattress is fixed in place and scenery.

The cabinet-thing is in the sick-bay.
The printed name of the cabinet-thing is "drug cabinet".
Include (- with name 'drug//' 'cabinet//' 'medicine//' 'cabinets//p', -) when defining the cabinet-thing.
The description of the cabinet-thing is "White steel, a red cross, a small lock.".
The cabinet-thing is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the cabinet-thing is the small-key.

The tap-thing is in the hydroponics.
The printed name of the tap-thing is "garden tap".
Include (- with name 'garden//' 'tap//' 'faucet//' 'cistern//' 'brass//' 'taps//p', -) when defining the tap-thing.
The description of the tap-thing is "A brass tap with a pump behind it and a cistern behind that. One could fill a can at it, with power.".
The tap-thing is fixed in place and scenery.

The grow-lamp is in the hydroponics.
The printed name of the grow-lamp is "grow lamp".
Include (- with name 'grow//' 'lamp//' 'tubes//' 'violet//' 'light//' 'bank//' 'lamps//p', -) when defining the grow-lamp.
The description of the grow-lamp is "A bank of violet tubes. Under them it must have been like July; one could warm one[']s hands.".
The grow-lamp is fixed in place and scenery.

The fuse-box is in the engine-room.
The printed name of the fuse-box is "fuse box".
Include (- with name 'fuse//' 'box//' 'clips//' 'fusebox//' 'boxes//p', -) when defining the fuse-box.
The description of the fuse-box is "The cover is off. Inside is a pair of clips, as far apart as a hand is long, for something made of copper.".
The fuse-box is fixed in place, not enterable, unopenable, open and scenery.

The coupling is in the engine-room.
The printed name of the coupling is "coolant coupling".
Include (- with name 'coolant//' 'coupling//' 'pipe//' 'nut//' 'leak//' 'couplings//p', -) when defining the coupling.
The description of the coupling is "A nut as big as a plate, where the coolant pipe comes in. One could tighten it.[if the coupling is weeping-state] Something blue drips from it.[end if][if the coupling is tightened] It is tight and dry.[end if]".
The coupling is fixed in place and scenery.

The breaker is in the engine-room.
The printed name of the breaker is "main breaker".
Include (- with name 'main//' 'breaker//' 'lever//' 'switch//' 'handle//' 'breakers//p', -) when defining the breaker.
The description of the breaker is "A lever of red iron with a wooden grip. One throws it, and stands back.[if the breaker is switched on] It is thrown, and humming.[end if]".
The breaker is fixed in place and scenery.
The breaker is switchable. The breaker is switched off.

The plate is in the engine-room.
The printed name of the plate is "brass plate".
Include (- with name 'brass//' 'plate//' 'builders//' 'plaque//' 'year//' 'plates//p', -) when defining the plate.
The description of the plate is "The builder[']s plate: PERPETUA, PORTO MARE, 2187.".
The plate is fixed in place and scenery.

The tank is in the air-plant.
The printed name of the tank is "algae tank".
Include (- with name 'algae//' 'tank//' 'crust//' 'glass//' 'brown//' 'tanks//p', -) when defining the tank.
The description of the tank is "Thick glass, open at the top, where the ship[']s breath was made: scrape it, pour in water, pour in something green.[if the tank is crusted] Dead algae have dried on the glass in a brown crust.[end if][if the tank is scraped] The glass is scraped clean.[end if][if the tank is drained] There is not a drop of water in it.[end if][if the tank is watered] It is full of water.[end if][if the tank is barren] Nothing lives in it.[end if][if the tank is green] It is green, and getting greener.[end if]".
The tank is fixed in place and scenery.

The fan is in the air-plant.
The printed name of the fan is "great fan".
Include (- with name 'great//' 'fan//' 'blades//' 'blower//' 'switch//' 'fans//p', -) when defining the fan.
The description of the fan is "Nine blades, each taller than you, with a switch in the housing to start them.[if the fan is switched on] It is turning, with a wind that smells of ponds.[end if][if the fan is jammed] Something blue is jammed between the blades.[end if][if the fan is cleared] The blades are clear.[end if]".
The fan is fixed in place and scenery.
The fan is switchable. The fan is switched off.

The reader is in the bridge-room.
The printed name of the reader is "tape reader".
Include (- with name 'tape//' 'reader//' 'slot//' 'readers//p', -) when defining the reader.
The description of the reader is "A slot with a spindle in it and a lamp marked LOG. Put a spool in and it will play.[if the reader is unplayed] Its lamp blinks, as if it had a message.[end if][if the reader is played] Its lamp is out.[end if]".
The reader is fixed in place, not enterable, unopenable, open and scenery.

The safe-thing is in the captain-cabin.
The printed name of the safe-thing is "wall safe".
Include (- with name 'wall//' 'safe//' 'wheel//' 'safes//p', -) when defining the safe-thing.
The description of the safe-thing is "Let into the panelling. It has a wheel of four figures, to dial.[if the safe-thing is undialled] The wheel stands at nought.[end if][if the safe-thing is dialled] The wheel stands at 2187.[end if]".
The safe-thing is fixed in place, not enterable, openable, closed and scenery.

The pod is in the cold-hold.
The printed name of the pod is "sleep pod".
Include (- with name 'sleep//' 'pod//' 'pods//' 'frost//' 'nameplate//' 'steel//' 'cocoon//' 'plate//', -) when defining the pod.
The description of the pod is "A steel cocoon with a window and a slot, and a green pulse, once every ten seconds. Doctors put the waking drug in the slot.[if the pod is frosted] Frost covers the window and the name. One could wipe it.[end if][if the pod is wiped] The plate says CADET T. WREN.[end if][if the pod is dormant] The green light is slow.[end if][if the pod is roused] The lid is up and the light is out.[end if]".
The pod is fixed in place, not enterable, unopenable, open and scenery.

The printed name of the suit is "patched suit".
Include (- with name 'patched//' 'suit//' 'helmet//' 'visor//' 'boots//' 'patches//' 'gloves//' 'glove//' 'suits//p', -) when defining the suit.
The description of the suit is "Eleven patches, of which you sewed nine. It holds.".
The suit is fixed in place and scenery.

The hand-lamp is carried by the ilse.
The printed name of the hand-lamp is "hand lamp".
Include (- with name 'hand//' 'lamp//' 'torch//' 'flashlight//' 'square//' 'lamps//p', -) when defining the hand-lamp.
The description of the hand-lamp is "A square lamp with a clip inside for a power cell, and a switch that works with gloves on.[if the hand-lamp is switched on] It is lit.[end if]".
The hand-lamp is portable, not enterable, unopenable and open.
The hand-lamp is switchable. The hand-lamp is switched off.

The salvage-form is in the tug-cabin.
The printed name of the salvage-form is "salvage form".
Include (- with name 'salvage//' 'form//' 'claim//' 'paper//' 'forms//p', -) when defining the salvage-form.
The description of the salvage-form is "Form 9, in triplicate: I claim this vessel, no living crew being aboard. One signs it, or one tears it up.[if the salvage-form is unsigned] There is nothing on the line yet.[end if][if the salvage-form is signed] Your name is on the line.[end if][if the salvage-form is torn-state] It is in eight pieces.[end if]".
The appearance of the salvage-form is "A salvage form is clipped to your seat.".
The first place of the salvage-form is the tug-cabin.
The salvage-form is portable.

The tea-flask is in the tug-cabin.
The printed name of the tea-flask is "tea flask".
Include (- with name 'tea//' 'flask//' 'thermos//' 'flasks//p', -) when defining the tea-flask.
The description of the tea-flask is "Dented, tartan, and hot.".
The appearance of the tea-flask is "A tea flask is wedged beside your seat.".
The first place of the tea-flask is the tug-cabin.
The tea-flask is portable.

The power-cell is in the locker.
The printed name of the power-cell is "power cell".
Include (- with name 'power//' 'cell//' 'battery//' 'yellow//' 'block//' 'cells//p', -) when defining the power-cell.
The description of the power-cell is "A yellow block with two brass lips. It would fit a lamp.".
The power-cell is portable.

The crank is in the airlock.
The printed name of the crank is "hand crank".
Include (- with name 'hand//' 'crank//' 'bar//' 'cranks//p', -) when defining the crank.
The description of the crank is "A bar with two bends in it, square at one end.".
The appearance of the crank is "A hand crank is strapped to the wall.".
The first place of the crank is the airlock.
The crank is portable.

The spanner is on the tool-bench.
The printed name of the spanner is "steel spanner".
Include (- with name 'steel//' 'spanner//' 'wrench//' 'spanners//p', -) when defining the spanner.
The description of the spanner is "A foot and a half of forged steel, with a jaw for six-sided arguments.".
The spanner is portable.

The screwdriver is on the tool-bench.
The printed name of the screwdriver is "screwdriver".
Include (- with name 'screwdriver//' 'driver//' 'screwdrivers//p', -) when defining the screwdriver.
The description of the screwdriver is "A wooden handle, a narrow blade.".
The screwdriver is portable.

The copper-strip is in the mess.
The printed name of the copper-strip is "copper strip".
Include (- with name 'copper//' 'strip//' 'screws//' 'small//' 'strips//p', -) when defining the copper-strip.
The description of the copper-strip is "As long as a hand and as thick as a ruler.[if the copper-strip is screwed] Four screws hold it to the urn.[end if][if the copper-strip is unscrewed] It has four small holes in it.[end if]".
The appearance of the copper-strip is "A copper strip is screwed to the side of the urn.".
The first place of the copper-strip is the mess.
The copper-strip is portable.

The ladle is in the mess.
The printed name of the ladle is "soup ladle".
Include (- with name 'soup//' 'ladle//' 'spoon//' 'ladles//p', -) when defining the ladle.
The description of the ladle is "Steel, with an edge worn thin on the bottoms of pots. You could scrape anything with it.".
The appearance of the ladle is "A soup ladle hangs in the air over the counter.".
The first place of the ladle is the mess.
The ladle is portable.

The cards is in the mess.
The printed name of the cards is "playing cards".
Include (- with name 'playing//' 'cards//' 'deck//' 'pack//', -) when defining the cards.
The description of the cards is "Fifty-one playing cards. They will have been at that a while.".
The appearance of the cards is "Some playing cards hang about the table, face down.".
The first place of the cards is the mess.
The cards is portable and plural-named.

The blanket is in the bunk-room.
The printed name of the blanket is "grey blanket".
Include (- with name 'grey//' 'blanket//' 'wool//' 'blankets//p', -) when defining the blanket.
The description of the blanket is "Grey wool, scratchy, with PERPETUA along the hem.".
The appearance of the blanket is "A grey blanket is folded at the foot of a bunk.".
The first place of the blanket is the bunk-room.
The blanket is portable.

The printed name of the small-key is "small key".
Include (- with name 'small//' 'key//' 'keys//p', -) when defining the small-key.
The description of the small-key is "Small, with a red cross on its bow.".
The small-key is portable.

The culture is in the cabinet-thing.
The printed name of the culture is "culture bottle".
Include (- with name 'culture//' 'bottle//' 'green//' 'sealed//' 'bottles//p', -) when defining the culture.
The description of the culture is "A sealed bottle of something very slow and very green. POUR INTO CLEAN WATER, says the label.".
The culture is portable.

The ampoule is in the cabinet-thing.
The printed name of the ampoule is "glass ampoule".
Include (- with name 'glass//' 'ampoule//' 'vial//' 'waking//' 'drug//' 'ampoules//p', -) when defining the ampoule.
The description of the ampoule is "WAKING DRUG, says the label. WARM UNDER LIGHT.[if the ampoule is chilled] The stuff in it is frozen white.[end if][if the ampoule is warmed] The stuff in it is clear.[end if]".
The ampoule is portable.

The watering-can is in the hydroponics.
The printed name of the watering-can is "watering can".
Include (- with name 'watering//' 'can//' 'water//' 'cans//p', -) when defining the watering-can.
The description of the watering-can is "Green tin, with a rose.[if the watering-can is unfilled] It is empty.[end if][if the watering-can is brimming] It is full of water.[end if]".
The appearance of the watering-can is "A watering can lies in the nearest tray.".
The first place of the watering-can is the hydroponics.
The watering-can is portable.

The cap is in the air-plant.
The printed name of the cap is "peaked cap".
Include (- with name 'peaked//' 'cap//' 'hat//' 'braid//' 'caps//p', -) when defining the cap.
The description of the cap is "Blue serge, with gold braid on the peak. It has been folded in four.".
The appearance of the cap is "A peaked cap has been stuffed between the blades of the fan.".
The first place of the cap is the air-plant.
The cap is portable.

The photograph is in the captain-cabin.
The printed name of the photograph is "framed photograph".
Include (- with name 'framed//' 'photograph//' 'photo//' 'picture//' 'frame//' 'photographs//p', -) when defining the photograph.
The description of the photograph is "A launching: bunting, a bottle, and a tall woman who is not looking at the camera. There is pencil on the back, to be read.".
The appearance of the photograph is "A framed photograph is screwed down by the bunk, not tightly.".
The first place of the photograph is the captain-cabin.
The photograph is portable.

The log-spool is in the safe-thing.
The printed name of the log-spool is "log spool".
Include (- with name 'log//' 'spool//' 'tape//' 'spools//p', -) when defining the log-spool.
The description of the log-spool is "A spool of wide brown tape, labelled LOG, LAST.".
The log-spool is portable.

The hold-key is in the safe-thing.
The printed name of the hold-key is "hold key".
Include (- with name 'hold//' 'key//' 'heavy//' 'keys//p', -) when defining the hold-key.
The description of the hold-key is "Long and heavy, with a tag: HOLD.".
The hold-key is portable.

The emergency-bulb is in the spine.
The printed name of the emergency-bulb is "emergency bulb".
Include (- with name 'emergency//' 'bulb//' 'red//' 'bulbs//p', -) when defining the emergency-bulb.
The description of the emergency-bulb is "Red, round, and eleven years past its guarantee.".
The emergency-bulb is fixed in place and scenery.

The slatted-bench is in the airlock.
The printed name of the slatted-bench is "slatted bench".
Include (- with name 'slatted//' 'bench//' 'seat//' 'benches//p', -) when defining the slatted-bench.
The description of the slatted-bench is "For sitting on while you pull at your boots.".
The slatted-bench is fixed in place and scenery.

The seats is in the tug-cabin.
The printed name of the seats is "seats".
Include (- with name 'seats//', -) when defining the seats.
The description of the seats is "Two, facing forward, one of them with your shape in it.".
The seats is fixed in place, scenery and plural-named.

The kettle is in the tug-cabin.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'labels//' 'label//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "KETTLE, says the label. It is welded to its plate.".
The kettle is fixed in place and scenery.

The matting is in the fore-spine.
The printed name of the matting is "matting".
Include (- with name 'matting//' 'carpet//' 'mattings//p', -) when defining the matting.
The description of the matting is "Brown, and worn in a line from the bridge to the tea.".
The matting is fixed in place and scenery.

The mess-table is in the mess.
The printed name of the mess-table is "mess table".
Include (- with name 'mess//' 'table//' 'chairs//' 'tables//p', -) when defining the mess-table.
The description of the mess-table is "Five chairs are clamped to it, and one of them is higher.".
The mess-table is fixed in place and scenery.

The counter is in the mess.
The printed name of the counter is "counter".
Include (- with name 'counter//' 'counters//p', -) when defining the counter.
The description of the counter is "Steel, with a rail to keep the cups off the floor.".
The counter is fixed in place and scenery.

The curtains is in the bunk-room.
The printed name of the curtains is "curtains".
Include (- with name 'curtains//' 'curtain//', -) when defining the curtains.
The description of the curtains is "Each crew member chose the stuff. Somebody liked ducks.".
The curtains is fixed in place, scenery and plural-named.

The postcards is in the bunk-room.
The printed name of the postcards is "postcards".
Include (- with name 'postcards//' 'pictures//', -) when defining the postcards.
The description of the postcards is "A beach, a wood, a street in the rain. Rain most of all.".
The postcards is fixed in place, scenery and plural-named.

The couches is in the bridge-room.
The printed name of the couches is "couches".
Include (- with name 'couches//' 'couch//', -) when defining the couches.
The description of the couches is "Two of them, for lying on while the ship leans on you.".
The couches is fixed in place, scenery and plural-named.

The tethys is in the bridge-room.
The printed name of the tethys is "tethys".
Include (- with name 'tethys//' 'window//' 'moon//' 'grey//', -) when defining the tethys.
The description of the tethys is "A grey moon with one long scar, near enough to lean on.".
The tethys is fixed in place, scenery and plural-named.

The vice-thing is in the workshop.
The printed name of the vice-thing is "vice".
Include (- with name 'vice//' 'vices//p', -) when defining the vice-thing.
The description of the vice-thing is "Its jaws are shut on nothing.".
The vice-thing is fixed in place and scenery.

The lathe is in the workshop.
The printed name of the lathe is "lathe".
Include (- with name 'lathe//' 'lathes//p', -) when defining the lathe.
The description of the lathe is "A good one. Someone has oiled it against a long wait.".
The lathe is fixed in place and scenery.

The trays is in the hydroponics.
The printed name of the trays is "trays".
Include (- with name 'trays//' 'tray//' 'dust//' 'beans//' 'long//', -) when defining the trays.
The description of the trays is "Dust, and a row of little labels: BEANS, BEANS, BEANS, HOPE.".
The trays is fixed in place, scenery and plural-named.

The reactor is in the engine-room.
The printed name of the reactor is "reactor".
Include (- with name 'reactor//' 'cage//' 'reactors//p', -) when defining the reactor.
The description of the reactor is "It is not dead. It clicks, about once a minute, in its sleep.".
The reactor is fixed in place and scenery.

The ladder is in the cold-hold.
The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'rungs//' 'steel//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Steel rungs, too cold to hold for long.".
The ladder is fixed in place and scenery.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the bunk-room:
	say "No lamp of the ship[']s has ever been much use in here. You can make out the doorway to the east and nothing else.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the workshop:
	say "The dark in here is full of floating edges. Only the doorway to the east is plain; without a light you dare not reach for anything.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the cold-hold:
	say "Cold comes up at you out of the dark, and a slow green pulse, and that is all. The ladder leads up.";
	say line break.

Placing backdrops:
	if the location of the player is the spine or the location of the player is the airlock or the location of the player is the tug-cabin or the location of the player is the fore-spine or the location of the player is the mess or the location of the player is the bunk-room or the location of the player is the sick-bay or the location of the player is the bridge-room or the location of the player is the captain-cabin or the location of the player is the aft-spine or the location of the player is the workshop or the location of the player is the hydroponics or the location of the player is the engine-room or the location of the player is the air-plant or the location of the player is the cold-hold, move the suit to the location of the player;
	otherwise remove the suit from play.

Kindling: if the hand-lamp is switched on, now the hand-lamp is lit; otherwise now the hand-lamp is unlit.

Check greeting the ilse:
	say "[quotation mark]Still breathing?[quotation mark] says Ilse. [quotation mark]Ask me about the Perpetua, then.[quotation mark]";
	stop the action;
	continue the action.

Check asking the ilse about something:
	if (the topic understood includes "perpetua" or the topic understood includes "ship" or the topic understood includes "freighter" or the topic understood includes "derelict" or the topic understood includes "lamp") and the hand-lamp is carried by the ilse:
		now the hand-lamp is carried by the player;
		say "[quotation mark]Five crew, no distress call, eleven years. Get her light on, get her air on, find the log. There is a crank in the airlock for the hatches.[quotation mark] She hands you the hand lamp. [quotation mark]It wants a power cell. Try the locker.[quotation mark]";
		stop the action;
	if (the topic understood includes "crew" or the topic understood includes "captain" or the topic understood includes "wren" or the topic understood includes "oren" or the topic understood includes "log") and the wren is asked-state and the reader is played:
		now the ilse is informed;
		say "You tell her: four asleep, one awake of the four, and a captain who gave away her own air. Ilse says nothing for a good while. [quotation mark]Then the form is yours. Sign it and she is ours, and the crew are cargo. Or tear it up, and we have only done a good turn.[quotation mark]";
		stop the action;
	if (the topic understood includes "crew" or the topic understood includes "captain" or the topic understood includes "wren" or the topic understood includes "oren" or the topic understood includes "log"):
		say "[quotation mark]That is the question, isn[']t it. Come back and tell me when you have heard the log and found somebody to ask.[quotation mark]";
		stop the action;
	if (the topic understood includes "perpetua" or the topic understood includes "ship" or the topic understood includes "freighter" or the topic understood includes "derelict"):
		say "[quotation mark]Light first. Everything in her hangs on the main breaker, and that is aft, in the engine room.[quotation mark]";
		stop the action;
	if (the topic understood includes "form" or the topic understood includes "salvage" or the topic understood includes "claim"):
		say "[quotation mark]No living crew, it says. Take it along, but do not sign anything until we know.[quotation mark]";
		stop the action;
	if (the topic understood includes "air" or the topic understood includes "suit" or the topic understood includes "fan"):
		say "[quotation mark]You have enough. Do not sing.[quotation mark]";
		stop the action;
	if (the topic understood includes "tea" or the topic understood includes "flask"):
		say "[quotation mark]Help yourself. It dissolves spoons.[quotation mark]";
		stop the action;
	say "[quotation mark]One thing at a time,[quotation mark] says Ilse, with her eyes on the clamps.";
	stop the action;
	continue the action.

Check telling the ilse about something:
	if (the topic understood includes "perpetua" or the topic understood includes "ship" or the topic understood includes "freighter" or the topic understood includes "derelict" or the topic understood includes "lamp") and the hand-lamp is carried by the ilse:
		now the hand-lamp is carried by the player;
		say "[quotation mark]Five crew, no distress call, eleven years. Get her light on, get her air on, find the log. There is a crank in the airlock for the hatches.[quotation mark] She hands you the hand lamp. [quotation mark]It wants a power cell. Try the locker.[quotation mark]";
		stop the action;
	if (the topic understood includes "crew" or the topic understood includes "captain" or the topic understood includes "wren" or the topic understood includes "oren" or the topic understood includes "log") and the wren is asked-state and the reader is played:
		now the ilse is informed;
		say "You tell her: four asleep, one awake of the four, and a captain who gave away her own air. Ilse says nothing for a good while. [quotation mark]Then the form is yours. Sign it and she is ours, and the crew are cargo. Or tear it up, and we have only done a good turn.[quotation mark]";
		stop the action;
	if (the topic understood includes "crew" or the topic understood includes "captain" or the topic understood includes "wren" or the topic understood includes "oren" or the topic understood includes "log"):
		say "[quotation mark]That is the question, isn[']t it. Come back and tell me when you have heard the log and found somebody to ask.[quotation mark]";
		stop the action;
	if (the topic understood includes "perpetua" or the topic understood includes "ship" or the topic understood includes "freighter" or the topic understood includes "derelict"):
		say "[quotation mark]Light first. Everything in her hangs on the main breaker, and that is aft, in the engine room.[quotation mark]";
		stop the action;
	say "[quotation mark]One thing at a time,[quotation mark] says Ilse, with her eyes on the clamps.";
	stop the action;
	continue the action.

Check answering the ilse that something:
	say "[quotation mark]One thing at a time,[quotation mark] says Ilse, with her eyes on the clamps.";
	stop the action;
	continue the action.

Check ordering the ilse to something:
	say "[quotation mark]One thing at a time,[quotation mark] says Ilse, with her eyes on the clamps.";
	stop the action;
	continue the action.

Check giving something to the ilse:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cap):
		say "[quotation mark]A master[']s cap. I would show that to whoever is left to know it.[quotation mark]";
		stop the action;
	say "[quotation mark]One thing at a time,[quotation mark] says Ilse, with her eyes on the clamps.";
	stop the action;
	continue the action.

Check showing something to the ilse:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cap):
		say "[quotation mark]A master[']s cap. I would show that to whoever is left to know it.[quotation mark]";
		stop the action;
	say "[quotation mark]One thing at a time,[quotation mark] says Ilse, with her eyes on the clamps.";
	stop the action;
	continue the action.

Check greeting the ambrose:
	say "[quotation mark]Ambrose, steward,[quotation mark] says the grille. [quotation mark]You find us a little behind with the dusting. You might ask me about the air.[quotation mark]";
	stop the action;
	continue the action.

Check asking the ambrose about something:
	if (the topic understood includes "air" or the topic understood includes "air plant" or the topic understood includes "code" or the topic understood includes "fan" or the topic understood includes "algae" or the topic understood includes "code door"):
		say "[quotation mark]The plant is sealed, and the code is 417; one dials it. I should scrape the tank, water it and give it a live culture: Doctor Abara kept one in the drug cabinet, and the key in her bunk. And something is in the fan.[quotation mark]";
		stop the action;
	if (the topic understood includes "captain" or the topic understood includes "oren" or the topic understood includes "cabin"):
		say "[quotation mark]Captain Oren asked me to be discreet. If you had something of hers to show me, I could be less so.[quotation mark]";
		stop the action;
	if (the topic understood includes "crew" or the topic understood includes "wren" or the topic understood includes "hold" or the topic understood includes "cold hold" or the topic understood includes "pods"):
		say "[quotation mark]Four are below, and cold. The waking drug is in the cabinet; it must be warmed, under light. I was not asked to say more.[quotation mark]";
		stop the action;
	if (the topic understood includes "log" or the topic understood includes "safe" or the topic understood includes "spool"):
		say "[quotation mark]In the captain[']s safe, sir or madam. The reader is on the bridge.[quotation mark]";
		stop the action;
	if (the topic understood includes "bridge" or the topic understood includes "pressure door"):
		say "[quotation mark]The pressure door will open as soon as there is air on both sides of it.[quotation mark]";
		stop the action;
	if (the topic understood includes "tea" or the topic understood includes "urn"):
		say "[quotation mark]Somebody appears to have had the copper out of my urn.[quotation mark]";
		stop the action;
	say "[quotation mark]I regret that I am only the steward,[quotation mark] says Ambrose.";
	stop the action;
	continue the action.

Check telling the ambrose about something:
	if (the topic understood includes "air" or the topic understood includes "air plant" or the topic understood includes "code" or the topic understood includes "fan" or the topic understood includes "algae" or the topic understood includes "code door"):
		say "[quotation mark]The plant is sealed, and the code is 417; one dials it. I should scrape the tank, water it and give it a live culture: Doctor Abara kept one in the drug cabinet, and the key in her bunk. And something is in the fan.[quotation mark]";
		stop the action;
	if (the topic understood includes "captain" or the topic understood includes "oren" or the topic understood includes "cabin"):
		say "[quotation mark]Captain Oren asked me to be discreet. If you had something of hers to show me, I could be less so.[quotation mark]";
		stop the action;
	if (the topic understood includes "crew" or the topic understood includes "wren" or the topic understood includes "hold" or the topic understood includes "cold hold" or the topic understood includes "pods"):
		say "[quotation mark]Four are below, and cold. The waking drug is in the cabinet; it must be warmed, under light. I was not asked to say more.[quotation mark]";
		stop the action;
	say "[quotation mark]I regret that I am only the steward,[quotation mark] says Ambrose.";
	stop the action;
	continue the action.

Check answering the ambrose that something:
	say "[quotation mark]I regret that I am only the steward,[quotation mark] says Ambrose.";
	stop the action;
	continue the action.

Check ordering the ambrose to something:
	say "[quotation mark]I regret that I am only the steward,[quotation mark] says Ambrose.";
	stop the action;
	continue the action.

Check giving something to the ambrose:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cap):
		now the cabin-door is unsealed;
		say "The voice is silent so long that you look up at the grille. [quotation mark]She told me to keep her cabin until somebody brought that back. I have kept it.[quotation mark] Far forward a bolt is drawn. [quotation mark]It is west of the bridge. She had no head for numbers, only for the year on the builder[']s plate, in the engine room.[quotation mark]";
		stop the action;
	say "[quotation mark]I regret that I am only the steward,[quotation mark] says Ambrose.";
	stop the action;
	continue the action.

Check showing something to the ambrose:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cap):
		now the cabin-door is unsealed;
		say "The voice is silent so long that you look up at the grille. [quotation mark]She told me to keep her cabin until somebody brought that back. I have kept it.[quotation mark] Far forward a bolt is drawn. [quotation mark]It is west of the bridge. She had no head for numbers, only for the year on the builder[']s plate, in the engine room.[quotation mark]";
		stop the action;
	say "[quotation mark]I regret that I am only the steward,[quotation mark] says Ambrose.";
	stop the action;
	continue the action.

Check greeting the wren:
	say "[quotation mark]Eleven years,[quotation mark] says Wren. [quotation mark]I have missed such a lot of watches.[quotation mark]";
	stop the action;
	continue the action.

Check asking the wren about something:
	if (the topic understood includes "captain" or the topic understood includes "oren" or the topic understood includes "cap" or the topic understood includes "crew") and the wren is cosy:
		now the wren is asked-state;
		say "[quotation mark]There were four pods. She drew lots, and she lost, and I saw her palm the straw. She shut the lids, stopped the fan, put her bottles by the lock for whoever came, and went out by it to look at Tethys. The other three are sound; they want a doctor, that is all.[quotation mark]";
		stop the action;
	if the wren is shivering:
		say "Her teeth are going like a typewriter. She cannot get a word out until she is warm. Something woollen, you think, to put round her.";
		stop the action;
	if (the topic understood includes "pods" or the topic understood includes "sleepers" or the topic understood includes "others"):
		say "[quotation mark]Abara, Lindqvist, Teo. Leave them lie till there is a ward to wake up in.[quotation mark]";
		stop the action;
	if (the topic understood includes "ship" or the topic understood includes "perpetua" or the topic understood includes "ilse" or the topic understood includes "salvage"):
		say "[quotation mark]You will tell your partner about us, won[']t you? Before anybody signs anything.[quotation mark]";
		stop the action;
	say "[quotation mark]I have been asleep,[quotation mark] says Wren. [quotation mark]Ask Ambrose.[quotation mark]";
	stop the action;
	continue the action.

Check telling the wren about something:
	if (the topic understood includes "captain" or the topic understood includes "oren" or the topic understood includes "cap" or the topic understood includes "crew") and the wren is cosy:
		now the wren is asked-state;
		say "[quotation mark]There were four pods. She drew lots, and she lost, and I saw her palm the straw. She shut the lids, stopped the fan, put her bottles by the lock for whoever came, and went out by it to look at Tethys. The other three are sound; they want a doctor, that is all.[quotation mark]";
		stop the action;
	if the wren is shivering:
		say "Her teeth are going like a typewriter. She cannot get a word out until she is warm. Something woollen, you think, to put round her.";
		stop the action;
	if (the topic understood includes "ship" or the topic understood includes "perpetua" or the topic understood includes "ilse" or the topic understood includes "salvage"):
		say "[quotation mark]You will tell your partner about us, won[']t you? Before anybody signs anything.[quotation mark]";
		stop the action;
	say "[quotation mark]I have been asleep,[quotation mark] says Wren. [quotation mark]Ask Ambrose.[quotation mark]";
	stop the action;
	continue the action.

Check answering the wren that something:
	say "[quotation mark]I have been asleep,[quotation mark] says Wren. [quotation mark]Ask Ambrose.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the wren to something:
	say "[quotation mark]I have been asleep,[quotation mark] says Wren. [quotation mark]Ask Ambrose.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the wren:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the blanket):
		now the wren is cosy;
		now the blanket is carried by the wren;
		say "She goes into it like a letter into an envelope. After a minute her teeth stop. [quotation mark]Ask me,[quotation mark] says Wren. [quotation mark]About the captain. You have been wanting to.[quotation mark]";
		stop the action;
	if (the noun is the cap):
		say "She holds out a hand, and takes it back. [quotation mark]You keep it. Till we are home.[quotation mark]";
		stop the action;
	say "[quotation mark]I have been asleep,[quotation mark] says Wren. [quotation mark]Ask Ambrose.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the wren:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cap):
		say "She holds out a hand, and takes it back. [quotation mark]You keep it. Till we are home.[quotation mark]";
		stop the action;
	say "[quotation mark]I have been asleep,[quotation mark] says Wren. [quotation mark]Ask Ambrose.[quotation mark]";
	stop the action;
	continue the action.

Part 4 - Actions

Check switching on:
	now the deed is 0;
	if the noun is the hand-lamp:
		if the power-cell is not in the hand-lamp:
			say "Nothing. There is an empty clip inside the lamp, where a power cell should be.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the breaker:
		if the coupling is not tightened:
			say "You have your hand on it when another blue drop falls from the coupling. With the coolant leaking, this would be a short and bright idea. The coupling must be tightened first.";
			stop the action;
		if the copper-strip is not in the fuse-box:
			say "Clack, and nothing. The clips in the fuse box are empty.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the fan:
		if the fan is not cleared:
			say "The blades jerk once and stop. A cap is jammed between them.";
			stop the action;
		if the tank is not green:
			say "It would only stir the dead air round. There must be something living in the tank to make it new.";
			stop the action;
		now the deed is 3;
	continue the action.

After switching on:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		now the ambrose is in the mess;
		say "Clack. A long way down something turns over, and light runs the length of the Perpetua, lamp by lamp, as if somebody were running with it. From the direction of the mess a polite voice says, [quotation mark]Good morning.[quotation mark]";
		stop the action;
	if the deed is 3:
		say "The great fan leans into it, and turns, and goes. A wind that smells of ponds goes off down the ship. You crack your visor a finger[']s width, and breathe, and nothing bad happens.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the power-cell:
		if the hand-lamp is not switched off:
			say "Not while the lamp is burning.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the copper-strip:
		if the copper-strip is not unscrewed:
			say "It is held to the urn by four small screws.";
			stop the action;
		if the breaker is not switched off:
			say "There are nine hundred volts in it now. Leave it.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the cap and the fan is jammed:
		now the deed is 3;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		now the fan is cleared;
		say "You work it out from between the blades. It did not fall in; it was folded in four and pushed. There is gold braid on the peak: a captain[']s cap. Somebody aboard might know it.";
		stop the action;
	continue the action.

Fiting-in is an action applying to two things.
Understand "fit [something] in [something]" as fiting-in.
Understand "fit [something] into [something]" as fiting-in.

Carry out fiting-in:
	if the noun is the power-cell and the second noun is the hand-lamp:
		if the power-cell is not enclosed by the player:
			say "The cell is not in your hand.";
			stop the action;
		now the power-cell is in the hand-lamp;
		say "The cell clicks home in the lamp.";
		stop the action;
	if the noun is the crank and the second noun is the after-hatch:
		say "It fits the socket as a foot fits its shoe. Now to crank the hatch.";
		stop the action;
	if the noun is the copper-strip and the second noun is the fuse-box:
		if the copper-strip is not enclosed by the player:
			say "The strip is not in your hand.";
			stop the action;
		now the copper-strip is in the fuse-box;
		say "You press the copper strip into the clips of the fuse box. No inspector would pass it; none is coming.";
		stop the action;
	if the noun is the log-spool and the second noun is the reader:
		if the log-spool is not enclosed by the player:
			say "The spool is not in your hand.";
			stop the action;
		now the log-spool is in the reader;
		say "The spool drops on to its spindle. It only has to be played.";
		stop the action;
	say "That would lead nowhere.".

Cranking-with is an action applying to two things.
Understand "crank [something] with [something]" as cranking-with.
Understand "wind [something] with [something]" as cranking-with.

Carry out cranking-with:
	if the noun is the after-hatch and the second noun is the crank:
		if the crank is not enclosed by the player:
			say "You have nothing to crank it with. The socket wants a crank.";
			stop the action;
		if the after-hatch is not seized:
			say "It is as open as a hatch gets.";
			stop the action;
		now the after-hatch is cranked;
		now the after-hatch is open;
		say "Forty turns. The after hatch comes up by the width of a finger, then a hand, then a person. South of it the ship goes on.";
		stop the action;
	say "That would lead nowhere.".

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "wind [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the after-hatch:
		if the crank is not enclosed by the player:
			say "You have nothing to crank it with. The socket wants a crank.";
			stop the action;
		if the after-hatch is not seized:
			say "It is as open as a hatch gets.";
			stop the action;
		now the after-hatch is cranked;
		now the after-hatch is open;
		say "Forty turns. The after hatch comes up by the width of a finger, then a hand, then a person. South of it the ship goes on.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the after-hatch:
		if the after-hatch is not cranked:
			say "It does not stir. It was made to be cranked when the power fails; there is a socket for it.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the bulkhead:
		if the bulkhead is not unbolted:
			say "Six bolts hold it, done up from this side by someone who meant it. They must be undone.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the code-door:
		if the code-door is not decoded:
			say "No handle, only a dial of three figures. You would have to dial the code, and only the crew would know it.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the safe-thing:
		if the safe-thing is not dialled:
			say "It has a wheel of four figures. You would have to dial the right number.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the bridge-door:
		if the fan is not switched on:
			say "The gauge says nought on both sides, and the pressure door will not move for nought. The ship must have air first.";
			stop the action;
		now the deed is 5;
	otherwise if the noun is the cabin-door:
		if the cabin-door is not unsealed:
			say "There is a paper seal across it, and behind the paper a bolt. Only the ship[']s steward could draw that.";
			stop the action;
		now the deed is 6;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	if the deed is 5:
		continue the action;
	if the deed is 6:
		continue the action;
	continue the action.

Undoing-with is an action applying to two things.
Understand "undo [something] with [something]" as undoing-with.
Understand "unbolt [something] with [something]" as undoing-with.
Understand "loosen [something] with [something]" as undoing-with.
Understand "release [something] with [something]" as undoing-with.
Understand "free [something] with [something]" as undoing-with.
Understand "untie [something] with [something]" as undoing-with.

Carry out undoing-with:
	if the noun is the bulkhead and the second noun is the spanner:
		if the spanner is not enclosed by the player:
			say "Finger-tight is not how they left them. You need a spanner.";
			stop the action;
		if the bulkhead is not bolted:
			say "The bolts are out.";
			stop the action;
		now the bulkhead is unbolted;
		now the bulkhead is open;
		say "Six bolts, and each shrieks through the steel and up your arms. The bulkhead sags on its hinge and swings in.";
		stop the action;
	say "That would lead nowhere.".

Just-undoing is an action applying to one thing.
Understand "undo [something]" as just-undoing.
Understand "unbolt [something]" as just-undoing.
Understand "loosen [something]" as just-undoing.
Understand "release [something]" as just-undoing.
Understand "free [something]" as just-undoing.
Understand "untie [something]" as just-undoing.

Carry out just-undoing:
	if the noun is the bulkhead:
		if the spanner is not enclosed by the player:
			say "Finger-tight is not how they left them. You need a spanner.";
			stop the action;
		if the bulkhead is not bolted:
			say "The bolts are out.";
			stop the action;
		now the bulkhead is unbolted;
		now the bulkhead is open;
		say "Six bolts, and each shrieks through the steel and up your arms. The bulkhead sags on its hinge and swings in.";
		stop the action;
	say "That would lead nowhere.".

Unscrewing-with is an action applying to two things.
Understand "unscrew [something] with [something]" as unscrewing-with.

Carry out unscrewing-with:
	if (the noun is the copper-strip or the noun is the urn) and the second noun is the screwdriver:
		if the screwdriver is not enclosed by the player:
			say "The screws are set too deep for a thumbnail. A screwdriver would do it.";
			stop the action;
		if the copper-strip is not screwed:
			say "It is free of the urn already.";
			stop the action;
		now the copper-strip is unscrewed;
		now the copper-strip is carried by the player;
		say "Four screws drift off to live in the corners of the mess. The copper strip comes away, thick as a ruler, and it will carry more than tea.";
		stop the action;
	say "That would lead nowhere.".

Just-unscrewing is an action applying to one thing.
Understand "unscrew [something]" as just-unscrewing.

Carry out just-unscrewing:
	if (the noun is the copper-strip or the noun is the urn):
		if the screwdriver is not enclosed by the player:
			say "The screws are set too deep for a thumbnail. A screwdriver would do it.";
			stop the action;
		if the copper-strip is not screwed:
			say "It is free of the urn already.";
			stop the action;
		now the copper-strip is unscrewed;
		now the copper-strip is carried by the player;
		say "Four screws drift off to live in the corners of the mess. The copper strip comes away, thick as a ruler, and it will carry more than tea.";
		stop the action;
	say "That would lead nowhere.".

Tightening-with is an action applying to two things.
Understand "tighten [something] with [something]" as tightening-with.
Understand "fasten [something] with [something]" as tightening-with.

Carry out tightening-with:
	if the noun is the coupling and the second noun is the spanner:
		if the spanner is not enclosed by the player:
			say "Your gloves slip round on it. It wants a spanner.";
			stop the action;
		if the coupling is not weeping-state:
			say "It is tight, and dry.";
			stop the action;
		now the coupling is tightened;
		say "A quarter turn, an eighth, a sixteenth. The blue bead at the joint swells, thinks, and stays.";
		stop the action;
	say "That would lead nowhere.".

Just-tightening is an action applying to one thing.
Understand "tighten [something]" as just-tightening.
Understand "fasten [something]" as just-tightening.

Carry out just-tightening:
	if the noun is the coupling:
		if the spanner is not enclosed by the player:
			say "Your gloves slip round on it. It wants a spanner.";
			stop the action;
		if the coupling is not weeping-state:
			say "It is tight, and dry.";
			stop the action;
		now the coupling is tightened;
		say "A quarter turn, an eighth, a sixteenth. The blue bead at the joint swells, thinks, and stays.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the salvage-form or the noun is the tea-flask or the noun is the crank or the noun is the spanner or the noun is the screwdriver or the noun is the ladle or the noun is the cards or the noun is the blanket or the noun is the small-key or the noun is the culture or the noun is the ampoule or the noun is the watering-can or the noun is the cap or the noun is the photograph or the noun is the log-spool or the noun is the hold-key or the noun is the power-cell or the noun is the hand-lamp) and the second noun is the fuse-box:
		if the noun is not nowhere:
			say "The clips of the fuse box want a strip of metal as long as your hand.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the salvage-form or the noun is the tea-flask or the noun is the crank or the noun is the spanner or the noun is the screwdriver or the noun is the copper-strip or the noun is the ladle or the noun is the cards or the noun is the blanket or the noun is the small-key or the noun is the culture or the noun is the ampoule or the noun is the watering-can or the noun is the cap or the noun is the photograph or the noun is the hold-key or the noun is the power-cell or the noun is the hand-lamp) and the second noun is the reader:
		if the noun is not nowhere:
			say "The slot of the reader takes a spool of tape, and nothing else.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the salvage-form or the noun is the tea-flask or the noun is the crank or the noun is the spanner or the noun is the screwdriver or the noun is the copper-strip or the noun is the ladle or the noun is the cards or the noun is the blanket or the noun is the small-key or the noun is the culture or the noun is the watering-can or the noun is the cap or the noun is the photograph or the noun is the log-spool or the noun is the hold-key or the noun is the power-cell or the noun is the hand-lamp) and the second noun is the pod:
		if the noun is not nowhere:
			say "The slot in the pod is the size of an ampoule.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the ampoule and the second noun is the pod:
		if the pod is not wiped:
			say "Under all that frost you cannot tell who is in there, or where the ampoule would go. Wipe it first.";
			stop the action;
		if the ampoule is not warmed:
			say "Frozen, it would only crack in the slot. Its label says: WARM UNDER LIGHT.";
			stop the action;
		now the deed is 4;
	otherwise if (the noun is the salvage-form or the noun is the tea-flask or the noun is the crank or the noun is the spanner or the noun is the screwdriver or the noun is the copper-strip or the noun is the ladle or the noun is the cards or the noun is the blanket or the noun is the small-key or the noun is the culture or the noun is the ampoule or the noun is the watering-can or the noun is the cap or the noun is the photograph or the noun is the log-spool or the noun is the hold-key) and the second noun is the hand-lamp:
		if the noun is not nowhere:
			say "There is room in the lamp for a power cell, and that is all.";
			stop the action;
		now the deed is 5;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		now the pod is roused;
		now the wren is in the cold-hold;
		now the ampoule is nowhere;
		say "The slot takes it with a sigh. The green pulse doubles; the lid lifts; and Cadet Wren sits up in a fall of frost and says, [quotation mark]Is it my watch?[quotation mark] She is shivering so hard that the ladder rattles.";
		stop the action;
	if the deed is 5:
		continue the action;
	continue the action.

Just-throwing is an action applying to one thing.
Understand "throw [something]" as just-throwing.
Understand "push [something]" as just-throwing.

Carry out just-throwing:
	if the noun is the breaker:
		if the coupling is not tightened:
			say "You have your hand on it when another blue drop falls from the coupling. With the coolant leaking, this would be a short and bright idea. The coupling must be tightened first.";
			stop the action;
		if the copper-strip is not in the fuse-box:
			say "Clack, and nothing. The clips in the fuse box are empty.";
			stop the action;
		if the breaker is not switched off:
			say "It is thrown, and humming.";
			stop the action;
		now the breaker is switched on;
		now the ambrose is in the mess;
		say "Clack. A long way down something turns over, and light runs the length of the Perpetua, lamp by lamp, as if somebody were running with it. From the direction of the mess a polite voice says, [quotation mark]Good morning.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the breaker:
		if the coupling is not tightened:
			say "You have your hand on it when another blue drop falls from the coupling. With the coolant leaking, this would be a short and bright idea. The coupling must be tightened first.";
			stop the action;
		if the copper-strip is not in the fuse-box:
			say "Clack, and nothing. The clips in the fuse box are empty.";
			stop the action;
		if the breaker is not switched off:
			say "It is thrown, and humming.";
			stop the action;
		now the breaker is switched on;
		now the ambrose is in the mess;
		say "Clack. A long way down something turns over, and light runs the length of the Perpetua, lamp by lamp, as if somebody were running with it. From the direction of the mess a polite voice says, [quotation mark]Good morning.[quotation mark]";
		stop the action;
	if the noun is the cap and the fan is jammed:
		now the fan is cleared;
		now the cap is carried by the player;
		say "You work it out from between the blades. It did not fall in; it was folded in four and pushed. There is gold braid on the peak: a captain[']s cap. Somebody aboard might know it.";
		stop the action;
	try pulling the noun.

Check switching off:
	now the deed is 0;
	if the noun is the breaker:
		if the breaker is not switched off:
			say "Eleven years of dark were enough for her. You leave it on.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the fan:
		if the fan is not switched off:
			say "You are breathing it. You leave it on.";
			stop the action;
		now the deed is 2;
	continue the action.

After switching off:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Just-dialing is an action applying to one number.
Understand "dial [number]" as just-dialing.

Carry out just-dialing:
	if the number understood is 417 and the location of the player is the engine-room:
		if the breaker is not switched on:
			say "The dial turns, but with no power behind it the door does not know that you are there.";
			stop the action;
		now the code-door is decoded;
		now the code-door is open;
		say "Four, one, seven. The code door says something short in Portuguese and slides aside to the east.";
		stop the action;
	if the number understood is 2187 and the location of the player is the captain-cabin:
		now the safe-thing is dialled;
		now the safe-thing is open;
		say "Two, one, eight, seven. The wheel drops, and the wall safe stands open: a spool of log tape, and a heavy key.";
		stop the action;
	if (the location of the player is the engine-room or the location of the player is the captain-cabin):
		say "Nothing gives. That is not the number.";
		stop the action;
	say "There is nothing here to dial.";
	stop the action;
	say "That would lead nowhere.".

Scraping-with is an action applying to two things.
Understand "scrape [something] with [something]" as scraping-with.
Understand "clean [something] with [something]" as scraping-with.

Carry out scraping-with:
	if the noun is the tank and the second noun is the ladle:
		if the ladle is not enclosed by the player:
			say "You would be at it with your fingernails. Something with an edge and a handle is wanted, such as a cook would have.";
			stop the action;
		if the tank is not crusted:
			say "It is scraped to the bare glass.";
			stop the action;
		now the tank is scraped;
		say "The crust comes away in brown plates. Under it the glass is as clean as the day it was poured, and quite empty.";
		stop the action;
	say "That would lead nowhere.".

Just-scraping is an action applying to one thing.
Understand "scrape [something]" as just-scraping.

Carry out just-scraping:
	if the noun is the tank:
		if the ladle is not enclosed by the player:
			say "You would be at it with your fingernails. Something with an edge and a handle is wanted, such as a cook would have.";
			stop the action;
		if the tank is not crusted:
			say "It is scraped to the bare glass.";
			stop the action;
		now the tank is scraped;
		say "The crust comes away in brown plates. Under it the glass is as clean as the day it was poured, and quite empty.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "fill [something] with [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.
Understand "refill [something] with [something]" as filling-at.

Carry out filling-at:
	if the noun is the watering-can and the second noun is the tap-thing:
		if the watering-can is not enclosed by the player:
			say "The watering can is not in your hand.";
			stop the action;
		if the breaker is not switched on:
			say "The tap gives one dry cough. Its pump has no power.";
			stop the action;
		if the watering-can is not unfilled:
			say "It is full.";
			stop the action;
		now the watering-can is brimming;
		say "The pump wakes and the garden tap runs: rust, then tea, then water. You fill the can.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the watering-can:
		if the watering-can is not enclosed by the player:
			say "The watering can is not in your hand.";
			stop the action;
		if the location of the player is not the hydroponics:
			say "There is no water here. There is a tap on the garden deck.";
			stop the action;
		if the breaker is not switched on:
			say "The tap gives one dry cough. Its pump has no power.";
			stop the action;
		if the watering-can is not unfilled:
			say "It is full.";
			stop the action;
		now the watering-can is brimming;
		say "The pump wakes and the garden tap runs: rust, then tea, then water. You fill the can.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "pour [something] in [something]" as pouring-into.
Understand "drain [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the watering-can and the second noun is the tank:
		if the watering-can is not enclosed by the player:
			say "The watering can is not in your hand.";
			stop the action;
		if the watering-can is not brimming:
			say "The can is empty.";
			stop the action;
		if the tank is not scraped:
			say "On to that crust? It would make soup. Scrape the tank first.";
			stop the action;
		now the tank is watered;
		now the watering-can is unfilled;
		say "Clear water climbs the glass. All it wants now is something alive in it.";
		stop the action;
	if the noun is the culture and the second noun is the tank:
		if the culture is not enclosed by the player:
			say "The culture is not in your hand.";
			stop the action;
		if the tank is not watered:
			say "It would die on dry glass. The tank must have water first.";
			stop the action;
		now the tank is green;
		now the culture is nowhere;
		say "A green thread goes down through the water, and unravels, and goes on unravelling. It has been waiting for this for eleven years.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if (the noun is the culture or the noun is the watering-can or the noun is the ampoule):
		say "You have breakfasted, and there are those who need it more.";
		stop the action;
	if the noun is the tea-flask:
		say "Ilse[']s tea: tar, sugar, and something from under the console. You feel looked after.";
		stop the action;
	try drinking the noun.

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "look under [something]" as just-searching.
Understand "feel [something]" as just-searching.
Understand "turn over [something]" as just-searching.

Carry out just-searching:
	if the noun is the mattress:
		if the mattress is not unsearched:
			say "You have had all that it was hiding.";
			stop the action;
		now the mattress is searched;
		now the small-key is carried by the player;
		say "Under the third mattress, sewn into the seam, something hard: a small key, with a red cross of enamel on its bow.";
		stop the action;
	try searching the noun.

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.

Carry out just-starting:
	if the noun is the fan:
		if the fan is not cleared:
			say "The blades jerk once and stop. A cap is jammed between them.";
			stop the action;
		if the tank is not green:
			say "It would only stir the dead air round. There must be something living in the tank to make it new.";
			stop the action;
		now the fan is switched on;
		say "The great fan leans into it, and turns, and goes. A wind that smells of ponds goes off down the ship. You crack your visor a finger[']s width, and breathe, and nothing bad happens.";
		stop the action;
	say "That would lead nowhere.".

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.

Carry out just-playing:
	if (the noun is the log-spool or the noun is the reader):
		if the log-spool is not in the reader:
			say "The log must be in the tape reader for that.";
			stop the action;
		if the reader is not unplayed:
			say "You know how it ends. Once was enough.";
			stop the action;
		now the reader is played;
		say "A woman[']s voice, tired and dry. [quotation mark]Oren, master. The algae are dead of the blight; air for nine days. There are four pods in the cold hold and five of us. The four are asleep. I have stopped the fan with my cap, for the pods need the current more. The hold key is with this tape. Whoever you are, go down and see.[quotation mark]";
		stop the action;
	if the noun is the cards:
		say "You deal yourself one. The ace of spades floats off toward the urn. Another time.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the log-spool:
		say "It is tape; it must be played. A reader on the bridge would take it.";
		stop the action;
	if the noun is the plate:
		say "PERPETUA. BUILT AT PORTO MARE, 2187. [quotation mark]May she keep what she is given.[quotation mark]";
		stop the action;
	if the noun is the photograph:
		say "On the back, in pencil: [quotation mark]The year she was built. The only number I can keep in my head. L. Oren.[quotation mark]";
		stop the action;
	if the noun is the salvage-form:
		say "[quotation mark]I claim this vessel as derelict, no living crew being aboard.[quotation mark] There is a line on which to sign. It would also tear.";
		stop the action;
	try examining the noun.

Check unlocking something with something:
	now the deed is 0;
	if the noun is the floor-hatch and the second noun is the hold-key:
		if the reader is not played:
			say "With the key in the lock you stop. Somebody locked this from above, and said why, you suppose, in the log. Better play that first.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		say "The key turns as if it had been turned yesterday.";
		stop the action;
	continue the action.

Just-wiping is an action applying to one thing.
Understand "wipe [something]" as just-wiping.
Understand "rub [something]" as just-wiping.
Understand "brush [something]" as just-wiping.

Carry out just-wiping:
	if the noun is the pod:
		if the pod is not frosted:
			say "It is clear.";
			stop the action;
		now the pod is wiped;
		say "You wipe with your sleeve. Under the frost a plate: CADET T. WREN. Under the plate a face, eyes shut, with colour in it. There is a slot beside it, the size of an ampoule.";
		stop the action;
	say "That would lead nowhere.".

Warming-under is an action applying to two things.
Understand "warm [something] under [something]" as warming-under.
Understand "hold [something] under [something]" as warming-under.
Understand "heat [something] under [something]" as warming-under.
Understand "put [something] under [something]" as warming-under.
Understand "cook [something] under [something]" as warming-under.
Understand "boil [something] under [something]" as warming-under.

Carry out warming-under:
	if the noun is the ampoule and the second noun is the grow-lamp:
		if the ampoule is not enclosed by the player:
			say "The ampoule is not in your hand.";
			stop the action;
		if the breaker is not switched on:
			say "The grow lamp is as cold as the ampoule. It has no power.";
			stop the action;
		if the ampoule is not chilled:
			say "It is as warm as a hand.";
			stop the action;
		now the ampoule is warmed;
		say "You turn it under the violet light until the frost inside goes to oil, and the oil goes clear.";
		stop the action;
	say "That would lead nowhere.".

Just-warming is an action applying to one thing.
Understand "warm [something]" as just-warming.
Understand "heat [something]" as just-warming.
Understand "cook [something]" as just-warming.
Understand "boil [something]" as just-warming.

Carry out just-warming:
	if the noun is the ampoule:
		if the ampoule is not enclosed by the player:
			say "The ampoule is not in your hand.";
			stop the action;
		if the location of the player is not the hydroponics:
			say "Your glove gives off no warmth at all. There is a grow lamp on the garden deck.";
			stop the action;
		if the breaker is not switched on:
			say "The grow lamp is as cold as the ampoule. It has no power.";
			stop the action;
		if the ampoule is not chilled:
			say "It is as warm as a hand.";
			stop the action;
		now the ampoule is warmed;
		say "You turn it under the violet light until the frost inside goes to oil, and the oil goes clear.";
		stop the action;
	say "That would lead nowhere.".

Just-forcing is an action applying to one thing.
Understand "force [something]" as just-forcing.
Understand "break [something]" as just-forcing.
Understand "smash [something]" as just-forcing.

Carry out just-forcing:
	if the noun is the pod:
		say "To wake them wrong is to kill them. Every spacer knows that much.";
		stop the action;
	say "That would lead nowhere.".

Just-signing is an action applying to one thing.
Understand "sign [something]" as just-signing.
Understand "write [something]" as just-signing.

Carry out just-signing:
	if the noun is the salvage-form:
		if the salvage-form is not enclosed by the player:
			say "The form is not in your hand.";
			stop the action;
		if the ilse is not informed:
			say "Not yet. Ilse will want to hear what became of the crew before you decide about their ship.";
			stop the action;
		now the salvage-form is signed;
		say "You sign. Ilse looks at the line about no living crew, and at you, and stamps it.";
		stop the action;
	say "That would lead nowhere.".

Just-tearing is an action applying to one thing.
Understand "tear [something]" as just-tearing.
Understand "tear up [something]" as just-tearing.
Understand "rip [something]" as just-tearing.
Understand "rip up [something]" as just-tearing.

Carry out just-tearing:
	if the noun is the salvage-form:
		if the salvage-form is not enclosed by the player:
			say "The form is not in your hand.";
			stop the action;
		if the ilse is not informed:
			say "Not yet. Ilse will want to hear what became of the crew before you decide about their ship.";
			stop the action;
		now the salvage-form is torn-state;
		say "You tear it across, and across again. The pieces hang between you and Ilse like a small snow.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the mattress:
		try just-searching the noun;
		stop the action;
	if the noun is the plate:
		try just-reading the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the pod:
		try other words;
		try just-forcing the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the coupling:
		try other words;
		try just-tightening the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the after-hatch:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the breaker:
		try other words;
		try just-throwing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the breaker or the noun is the cap:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the after-hatch:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action;
	if the noun is the urn or the noun is the copper-strip:
		try other words;
		try just-unscrewing the noun;
		be done with other words;
		stop the action;
	if the noun is the mattress:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the mattress:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the mattress:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the mattress:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the mattress:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the pod:
		try other words;
		try just-forcing the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the tank:
		say "Say how: clean [the noun] with something.";
		stop the action;
	if the noun is the pod:
		try other words;
		try just-wiping the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the tea-flask or the noun is the culture or the noun is the ampoule or the noun is the watering-can:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The fiting-in action translates into I6 as "SKOwn1".
The undoing-with action translates into I6 as "SKOwn2".
The unscrewing-with action translates into I6 as "SKOwn3".
The tightening-with action translates into I6 as "SKOwn4".
The scraping-with action translates into I6 as "SKOwn5".
The filling-at action translates into I6 as "SKOwn6".
The pouring-into action translates into I6 as "SKOwn7".
The warming-under action translates into I6 as "SKOwn8".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hand-lamp +) && x == (+ the power-cell +)) return ##SKOwn1;
			if (y == (+ the after-hatch +) && x == (+ the crank +)) return -1;
			if (y == (+ the fuse-box +) && x == (+ the copper-strip +)) return ##SKOwn1;
			if (y == (+ the reader +) && x == (+ the log-spool +)) return ##SKOwn1;
			if (y == (+ the crank +) && x == (+ the after-hatch +)) return -1;
			if (y == (+ the spanner +) && x == (+ the bulkhead +)) return ##SKOwn2;
			if (y == (+ the screwdriver +) && x == (+ the copper-strip +) or (+ the urn +)) return ##SKOwn3;
			if (y == (+ the spanner +) && x == (+ the coupling +)) return ##SKOwn4;
			if (y == (+ the ladle +) && x == (+ the tank +)) return ##SKOwn5;
			if (y == (+ the tap-thing +) && x == (+ the watering-can +)) return ##SKOwn6;
			if (y == (+ the tank +) && x == (+ the watering-can +) or (+ the culture +)) return ##SKOwn7;
			if (y == (+ the grow-lamp +) && x == (+ the ampoule +)) return ##SKOwn8;
		2:
			if (y == (+ the watering-can +) && x == (+ the tap-thing +)) return ##SKOwn6 + 4096;
		3:
			if (y == (+ the after-hatch +) && x == (+ the crank +)) return ##SKOwn1;
			if (y == (+ the tap-thing +) && x == (+ the watering-can +)) return ##SKOwn6;
			if (y == (+ the watering-can +) && x == (+ the tap-thing +)) return ##SKOwn6 + 4096;
			if (y == (+ the tank +) && x == (+ the watering-can +) or (+ the culture +)) return ##SKOwn7;
		4:
			if (y == (+ the watering-can +) && x == (+ the tap-thing +)) return ##SKOwn6 + 4096;
			if (y == (+ the grow-lamp +) && x == (+ the ampoule +)) return ##SKOwn8;
		6:
			if (y == (+ the hand-lamp +) && x == (+ the power-cell +)) return ##SKOwn1;
			if (y == (+ the after-hatch +) && x == (+ the crank +)) return ##SKOwn1;
			if (y == (+ the fuse-box +) && x == (+ the copper-strip +)) return ##SKOwn1;
			if (y == (+ the reader +) && x == (+ the log-spool +)) return ##SKOwn1;
		7:
			if (y == (+ the spanner +) && x == (+ the bulkhead +)) return ##SKOwn2;
			if (y == (+ the screwdriver +) && x == (+ the copper-strip +) or (+ the urn +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the fan is switched off and luck allows 7 in 100:
		say "The gauge at your wrist ticks down a mark. There is air enough, if you do not dawdle.".

Part 6 - Tasks and endings

The ilse-briefed is a task. The points are 1.
The lamp-fed is a task. The points are 1.
The hatch-cranked is a task. The points are 2.
The bolts-undone is a task. The points are 2.
The strip-freed is a task. The points are 2.
The coupling-tight is a task. The points are 2.
The light-restored is a task. The points are 5.
The plant-opened is a task. The points are 2.
The tank-scraped is a task. The points are 1.
The tank-watered is a task. The points are 2.
The cabinet-opened is a task. The points are 2.
The culture-seeded is a task. The points are 2.
The fan-freed is a task. The points are 1.
The air-restored is a task. The points are 5.
The cap-shown is a task. The points are 3.
The safe-opened is a task. The points are 3.
The log-read is a task. The points are 4.
The hold-unlocked is a task. The points are 2.
The frost-wiped is a task. The points are 1.
The wren-woken is a task. The points are 4.
The wren-asked is a task. The points are 4.
The crew-accounted is a task. The points are 5.

The maximum score is 56.

Every turn:
	if the ilse-briefed is pending and the hand-lamp is not carried by the ilse:
		achieve the ilse-briefed.

Every turn:
	if the lamp-fed is pending and the power-cell is in the hand-lamp:
		achieve the lamp-fed.

Every turn:
	if the hatch-cranked is pending and the after-hatch is cranked:
		achieve the hatch-cranked.

Every turn:
	if the bolts-undone is pending and the bulkhead is unbolted:
		achieve the bolts-undone.

Every turn:
	if the strip-freed is pending and the copper-strip is unscrewed:
		achieve the strip-freed.

Every turn:
	if the coupling-tight is pending and the coupling is tightened:
		achieve the coupling-tight.

Every turn:
	if the light-restored is pending and the breaker is switched on:
		achieve the light-restored.

Every turn:
	if the plant-opened is pending and the code-door is decoded:
		achieve the plant-opened.

Every turn:
	if the tank-scraped is pending and the tank is scraped:
		achieve the tank-scraped.

Every turn:
	if the tank-watered is pending and the tank is watered:
		achieve the tank-watered.

Every turn:
	if the cabinet-opened is pending and the cabinet-thing is unlocked:
		achieve the cabinet-opened.

Every turn:
	if the culture-seeded is pending and the tank is green:
		achieve the culture-seeded.

Every turn:
	if the fan-freed is pending and the fan is cleared:
		achieve the fan-freed.

Every turn:
	if the air-restored is pending and the fan is switched on:
		achieve the air-restored.

Every turn:
	if the cap-shown is pending and the cabin-door is unsealed:
		achieve the cap-shown.

Every turn:
	if the safe-opened is pending and the safe-thing is dialled:
		achieve the safe-opened.

Every turn:
	if the log-read is pending and the reader is played:
		achieve the log-read.

Every turn:
	if the hold-unlocked is pending and the floor-hatch is unlocked:
		achieve the hold-unlocked.

Every turn:
	if the frost-wiped is pending and the pod is wiped:
		achieve the frost-wiped.

Every turn:
	if the wren-woken is pending and the pod is roused:
		achieve the wren-woken.

Every turn:
	if the wren-asked is pending and the wren is asked-state:
		achieve the wren-asked.

Every turn:
	if the crew-accounted is pending and the salvage-form is torn-state:
		achieve the crew-accounted.

Every turn:
	if the story has not ended and the salvage-form is signed:
		say "The court on Titan finds for you in an afternoon. Four sleepers are signed for as cargo and delivered, three of them with interest owing, and Wren does not shake your hand. You buy a bigger tug. Ilse paints the name on it herself, and will not say why she has stopped singing.";
		end the story finally saying "You have won: Salvor of Means".

Every turn:
	if the story has not ended and the ilse-briefed is achieved and the lamp-fed is achieved and the hatch-cranked is achieved and the bolts-undone is achieved and the strip-freed is achieved and the coupling-tight is achieved and the light-restored is achieved and the plant-opened is achieved and the tank-scraped is achieved and the tank-watered is achieved and the cabinet-opened is achieved and the culture-seeded is achieved and the fan-freed is achieved and the air-restored is achieved and the cap-shown is achieved and the safe-opened is achieved and the log-read is achieved and the hold-unlocked is achieved and the frost-wiped is achieved and the wren-woken is achieved and the wren-asked is achieved and the crew-accounted is achieved:
		say "Three weeks later four people walk off the hospital ship at Titan, one after another, into more air than they can use. The court asks you what you claim. Ilse says, before you can, [quotation mark]Nothing; we were passing.[quotation mark] On the Perpetua the lamps are lit and the tank is green, and there is a cap on a hook outside the master[']s door, where Ambrose keeps an eye on it.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the spine.

When play begins:
	say "The freighter Perpetua has gone round Tethys for eleven years with her lamps out and her crew of five unaccounted for. Ilse has docked your tug at her side, and waits in the cabin, east through the airlock, to be asked what she knows. Bring back the light and the air, hear the log, and find out where five people can go when there is nowhere to go.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the wren is cosy:
			no;
		yes;
	if N is 8:
		if the cabin-door is sealed:
			no;
		yes;
	if N is 10:
		if the mattress is searched:
			no;
		yes;
	if N is 16:
		if the fan is switched on:
			no;
		yes;
	if N is 21:
		if the pod is roused:
			no;
		yes;
	if N is 28:
		if the copper-strip is unscrewed:
			no;
		yes;
	if N is 34:
		if the ampoule is chilled:
			no;
		yes;
	if N is 41:
		if the breaker is switched on:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 71, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Scarred across the knuckles by worse ships than this one.";
	if N is 2, say "The tug[']s. It ticks, and she knows what it means by it.";
	if N is 3, say "Four of them, outside. She trusts three.";
	if N is 4, say "The brass buzzes a little on his consonants.";
	if N is 5, say "Fair, where the frost has gone from them.";
	if N is 6, say "Pink at the tips.";
	if N is 7, say "A hair[']s width, the whole way round.";
	if N is 8, say "Out of sight, and home.";
	if N is 9, say "Beech, and scarred in all directions but one.";
	if N is 10, say "Small, tidy stitches, up to a point.";
	if N is 11, say "Enamel, chipped by elbows.";
	if N is 12, say "No bigger than a fingernail.";
	if N is 13, say "Squat, green, and plumbed in backwards by an optimist.";
	if N is 14, say "Gone, and its four thumbscrews with it.";
	if N is 15, say "Riveted, and painted the green of hospitals.";
	if N is 16, say "Damp, and on its way somewhere.";
	if N is 17, say "Chromed, and thick as a pencil.";
	if N is 18, say "Walnut, a millimetre deep, and then the ship.";
	if N is 19, say "Curved, and as wide as a face.";
	if N is 20, say "The nearest that you could call is on Titan.";
	if N is 21, say "Up, and dripping.";
	if N is 22, say "Spring steel, with a little green at the contacts.";
	if N is 23, say "Big as a biscuit, for clumsy hands.";
	if N is 24, say "Clean, and a finger[']s width apart.";
	if N is 25, say "Toothless, and as good as new.";
	if N is 26, say "Beech, with toothmarks in it.";
	if N is 27, say "Ground square again, more than once.";
	if N is 28, say "One to a corner, and bright inside.";
	if N is 29, say "Red thread, with one letter mended in another red.";
	if N is 30, say "Two strokes of enamel, and perfectly cheerful.";
	if N is 31, say "Round, to go over a finger.";
	if N is 32, say "Printed by hand, very upright.";
	if N is 33, say "Typed, and initialled by somebody careful.";
	if N is 34, say "Hard as chalk.";
	if N is 35, say "Brass, and finely drilled.";
	if N is 36, say "Square-shouldered, and looking up at the ship.";
	if N is 37, say "Brass, and stamped one letter at a time.";
	if N is 38, say "PLATE, says the label.";
	if N is 39, say "A canyon, most of the way round, and never a river in it.";
	if N is 40, say "Faced with a bit of old belt, so as not to mark things.";
	if N is 41, say "One to every metre, and not one of them dead.";
	if N is 42, say "Thick, round at the corners, and each waiting on the other.";
	if N is 43, say "Small, loud, and ready to leave.";
	if N is 44, say "Padded, and stencilled all over with arrows.";
	if N is 45, say "Yours. It has gone flat on the side where you lean to argue.";
	if N is 46, say "West, through a doorway that never had a door.";
	if N is 47, say "Chrome, at the height of a saucer.";
	if N is 48, say "Brown lino, swept by somebody before leaving.";
	if N is 49, say "East, where the tea was.";
	if N is 50, say "The way east, to the mess.";
	if N is 51, say "Cotton, faded along the folds.";
	if N is 52, say "Nobody is on it. Perhaps that was the point.";
	if N is 53, say "Birches, and half a dog.";
	if N is 54, say "Cobbles, and one lit window.";
	if N is 55, say "It slants, and there is plenty of it.";
	if N is 56, say "White enamel, wiped down from end to end.";
	if N is 57, say "Dials, every needle lying down, and the ring of a cup.";
	if N is 58, say "You could check a ruler by its corners.";
	if N is 59, say "Cream, and it gives up in a dead straight line.";
	if N is 60, say "Bare, bent, and numbered in a small neat hand.";
	if N is 61, say "North, past the hatch.";
	if N is 62, say "Grey, cold, and as wide as the passage.";
	if N is 63, say "An inch of steel, bent up by hand.";
	if N is 64, say "The way east, to the passage.";
	if N is 65, say "West, on the other side of the code door.";
	if N is 66, say "The frost on them is as long as fur, and all lies one way.";
	if N is 67, say "Not yet, it says. Not yet.";
	if N is 68, say "Long, blunt, and built to bring things home.";
	if N is 69, say "Five, when she sailed.";
	if N is 70, say "You notice it more than you used to.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go east.";
	if N is 74, say "You would have to go north.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go west.";
	if N is 77, say "You would have to go east.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go west.";
	if N is 80, say "You are there.";
	if N is 81, say "You would have to go south.";
	if N is 82, say "You would have to go west.";
	if N is 83, say "You would have to go east.";
	if N is 84, say "You are there.";
	if N is 85, say "You would have to go east.";
	if N is 86, say "You would have to go west.";
	if N is 87, say "You are there.";
	if N is 88, say "You would have to go east.";
	if N is 89, say "You are there.";
	if N is 90, say "You would have to go west.";
	if N is 91, say "You are there.";
	if N is 92, say "You are there.";
	if N is 93, say "You are there.";
	if N is 94, say "You would have to go west.";
	if N is 95, say "You would have to go east.";
	if N is 96, say "You are there.";
	if N is 97, say "You would have to go east.";
	if N is 98, say "You are there.";
	if N is 99, say "You would have to go west.";
	if N is 100, say "You are there.";
	if N is 101, say "You are there.";
	if N is 102, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'hands//': if (n < 1 && SK_Near((+ the ilse +))) return 1;
		'hull//': if (n < 2 && SK_Near((+ the ilse +))) return 2;
		'clamps//': if (n < 3 && SK_Near((+ the ilse +))) return 3;
		'grille//': if (n < 4 && SK_Near((+ the ambrose +))) return 4;
		'eyebrows//': if (n < 5 && SK_Near((+ the wren +))) return 5;
		'ears//': if (n < 6 && SK_Near((+ the wren +))) return 6;
		'crack//': if (n < 7 && SK_Near((+ the cabin-door +))) return 7;
		'bolt//': if (n < 8 && SK_Near((+ the cabin-door +))) return 8;
		'wood//': if (n < 9 && SK_Near((+ the tool-bench +))) return 9; if (n < 53 && SK_Near((+ the bunk-room +))) return 53;
		'seam//': if (n < 10 && SK_Near((+ the mattress +))) return 10;
		'cross//': if (n < 11 && SK_Near((+ the cabinet-thing +))) return 11; if (n < 30 && SK_Near((+ the small-key +))) return 30;
		'lock//': if (n < 12 && SK_Near((+ the cabinet-thing +))) return 12; if (n < 71 && SK_Near(player)) return 71;
		'pump//': if (n < 13 && SK_Near((+ the tap-thing +))) return 13;
		'cover//': if (n < 14 && SK_Near((+ the fuse-box +))) return 14;
		'housing//': if (n < 15 && SK_Near((+ the fan +))) return 15;
		'wind//': if (n < 16 && SK_Near((+ the fan +))) return 16;
		'spindle//': if (n < 17 && SK_Near((+ the reader +))) return 17;
		'panelling//': if (n < 18 && SK_Near((+ the safe-thing +))) return 18;
		'window//': if (n < 19 && SK_Near((+ the pod +))) return 19;
		'doctors//': if (n < 20 && SK_Near((+ the pod +))) return 20;
		'lid//': if (n < 21 && SK_Near((+ the pod +))) return 21;
		'clip//': if (n < 22 && SK_Near((+ the hand-lamp +))) return 22;
		'switch//': if (n < 23 && SK_Near((+ the hand-lamp +))) return 23;
		'lips//': if (n < 24 && SK_Near((+ the power-cell +))) return 24;
		'jaw//': if (n < 25 && SK_Near((+ the spanner +))) return 25;
		'handle//': if (n < 26 && SK_Near((+ the screwdriver +))) return 26;
		'blade//': if (n < 27 && SK_Near((+ the screwdriver +))) return 27;
		'holes//': if (n < 28 && SK_Near((+ the copper-strip +))) return 28;
		'hem//': if (n < 29 && SK_Near((+ the blanket +))) return 29;
		'bow//': if (n < 31 && SK_Near((+ the small-key +))) return 31;
		'label//': if (n < 32 && SK_Near((+ the culture +))) return 32; if (n < 33 && SK_Near((+ the ampoule +))) return 33;
		'stuff//': if (n < 34 && SK_Near((+ the ampoule +))) return 34; if (n < 51 && SK_Near((+ the bunk-room +))) return 51;
		'rose//': if (n < 35 && SK_Near((+ the watering-can +))) return 35;
		'woman//': if (n < 36 && SK_Near((+ the photograph +))) return 36;
		'tag//': if (n < 37 && SK_Near((+ the hold-key +))) return 37;
		'plate//': if (n < 38 && SK_Near((+ the kettle +))) return 38; if (n < 62 && SK_Near((+ the aft-spine +))) return 62;
		'scar//': if (n < 39 && SK_Near((+ the tethys +))) return 39;
		'jaws//': if (n < 40 && SK_Near((+ the vice-thing +))) return 40;
		'lamps//': if (n < 41 && SK_Near((+ the spine +))) return 41;
		'doors//': if (n < 42 && SK_Near((+ the airlock +))) return 42;
		'tug//': if (n < 43 && SK_Near((+ the airlock +))) return 43;
		'wall//': if (n < 44 && SK_Near((+ the airlock +))) return 44; if (n < 56 && SK_Near((+ the sick-bay +))) return 56;
		'seat//': if (n < 45 && SK_Near((+ the tug-cabin +))) return 45;
		'mess//': if (n < 46 && SK_Near((+ the fore-spine +))) return 46; if (n < 49 && SK_Near((+ the bunk-room +))) return 49;
		'rail//': if (n < 47 && SK_Near((+ the mess +))) return 47;
		'floor//': if (n < 48 && SK_Near((+ the mess +))) return 48;
		'doorway//': if (n < 50 && SK_Near((+ the bunk-room +))) return 50; if (n < 64 && SK_Near((+ the workshop +))) return 64;
		'beach//': if (n < 52 && SK_Near((+ the bunk-room +))) return 52;
		'street//': if (n < 54 && SK_Near((+ the bunk-room +))) return 54;
		'rain//': if (n < 55 && SK_Near((+ the bunk-room +))) return 55;
		'desk//': if (n < 57 && SK_Near((+ the bridge-room +))) return 57;
		'bunk//': if (n < 58 && SK_Near((+ the captain-cabin +))) return 58;
		'paint//': if (n < 59 && SK_Near((+ the aft-spine +))) return 59;
		'pipes//': if (n < 60 && SK_Near((+ the aft-spine +))) return 60;
		'spine//': if (n < 61 && SK_Near((+ the aft-spine +))) return 61; if (n < 72 && SK_Near((+ the spine +))) return 72; if (n < 76 && SK_Near((+ the airlock +))) return 76; if (n < 81 && SK_Near((+ the fore-spine +))) return 81;
		'lip//': if (n < 63 && SK_Near((+ the workshop +))) return 63;
		'room//': if (n < 65 && SK_Near((+ the air-plant +))) return 65; if (n < 82 && SK_Near((+ the fore-spine +))) return 82; if (n < 84 && SK_Near((+ the mess +))) return 84; if (n < 88 && SK_Near((+ the bunk-room +))) return 88; if (n < 100 && SK_Near((+ the engine-room +))) return 100;
		'walls//': if (n < 66 && SK_Near((+ the cold-hold +))) return 66;
		'light//': if (n < 67 && SK_Near((+ the cold-hold +))) return 67;
		'ship//': if (n < 68 && SK_Near(player)) return 68;
		'freighter//': if (n < 68 && SK_Near(player)) return 68;
		'vessel//': if (n < 68 && SK_Near(player)) return 68;
		'perpetua//': if (n < 68 && SK_Near(player)) return 68;
		'crew//': if (n < 69 && SK_Near(player)) return 69;
		'people//': if (n < 69 && SK_Near(player)) return 69;
		'air//': if (n < 70 && SK_Near(player)) return 70;
		'abara//': if (n < 71 && SK_Near(player)) return 71;
		'bends//': if (n < 71 && SK_Near(player)) return 71;
		'blinks//': if (n < 71 && SK_Near(player)) return 71;
		'bottles//': if (n < 71 && SK_Near(player)) return 71;
		'breath//': if (n < 71 && SK_Near(player)) return 71;
		'bus//': if (n < 71 && SK_Near(player)) return 71;
		'camera//': if (n < 71 && SK_Near(player)) return 71;
		'captain//': if (n < 71 && SK_Near(player)) return 71;
		'cups//': if (n < 71 && SK_Near(player)) return 71;
		'current//': if (n < 71 && SK_Near(player)) return 71;
		'distress//': if (n < 71 && SK_Near(player)) return 71;
		'doctor//': if (n < 71 && SK_Near(player)) return 71;
		'drop//': if (n < 71 && SK_Near(player)) return 71;
		'envelope//': if (n < 71 && SK_Near(player)) return 71;
		'eyes//': if (n < 71 && SK_Near(player)) return 71;
		'fashion//': if (n < 71 && SK_Near(player)) return 71;
		'figures//': if (n < 71 && SK_Near(player)) return 71;
		'gold//': if (n < 71 && SK_Near(player)) return 71;
		'grip//': if (n < 71 && SK_Near(player)) return 71;
		'guarantee//': if (n < 71 && SK_Near(player)) return 71;
		'hatches//': if (n < 71 && SK_Near(player)) return 71;
		'head//': if (n < 71 && SK_Near(player)) return 71;
		'hurry//': if (n < 71 && SK_Near(player)) return 71;
		'iron//': if (n < 71 && SK_Near(player)) return 71;
		'launching//': if (n < 71 && SK_Near(player)) return 71;
		'letter//': if (n < 71 && SK_Near(player)) return 71;
		'lids//': if (n < 71 && SK_Near(player)) return 71;
		'lies//': if (n < 71 && SK_Near(player)) return 71;
		'litres//': if (n < 71 && SK_Near(player)) return 71;
		'madam//': if (n < 71 && SK_Near(player)) return 71;
		'mare//': if (n < 71 && SK_Near(player)) return 71;
		'master//': if (n < 71 && SK_Near(player)) return 71;
		'member//': if (n < 71 && SK_Near(player)) return 71;
		'message//': if (n < 71 && SK_Near(player)) return 71;
		'mouth//': if (n < 71 && SK_Near(player)) return 71;
		'name//': if (n < 71 && SK_Near(player)) return 71;
		'narrows//': if (n < 71 && SK_Near(player)) return 71;
		'outline//': if (n < 71 && SK_Near(player)) return 71;
		'outlines//': if (n < 71 && SK_Near(player)) return 71;
		'palm//': if (n < 71 && SK_Near(player)) return 71;
		'peak//': if (n < 71 && SK_Near(player)) return 71;
		'ponds//': if (n < 71 && SK_Near(player)) return 71;
		'pots//': if (n < 71 && SK_Near(player)) return 71;
		'pulse//': if (n < 71 && SK_Near(player)) return 71;
		'question//': if (n < 71 && SK_Near(player)) return 71;
		'ruler//': if (n < 71 && SK_Near(player)) return 71;
		'straw//': if (n < 71 && SK_Near(player)) return 71;
		'surface//': if (n < 71 && SK_Near(player)) return 71;
		'teeth//': if (n < 71 && SK_Near(player)) return 71;
		'tiers//': if (n < 71 && SK_Near(player)) return 71;
		'typewrite//': if (n < 71 && SK_Near(player)) return 71;
		'wait//': if (n < 71 && SK_Near(player)) return 71;
		'ward//': if (n < 71 && SK_Near(player)) return 71;
		'weather//': if (n < 71 && SK_Near(player)) return 71;
		'airlock//': if (n < 73 && SK_Near((+ the spine +))) return 73; if (n < 75 && SK_Near((+ the airlock +))) return 75; if (n < 79 && SK_Near((+ the tug-cabin +))) return 79;
		'passage//': if (n < 74 && SK_Near((+ the spine +))) return 74; if (n < 80 && SK_Near((+ the fore-spine +))) return 80; if (n < 85 && SK_Near((+ the mess +))) return 85; if (n < 90 && SK_Near((+ the sick-bay +))) return 90; if (n < 93 && SK_Near((+ the aft-spine +))) return 93; if (n < 97 && SK_Near((+ the workshop +))) return 97; if (n < 99 && SK_Near((+ the hydroponics +))) return 99;
		'cabin//': if (n < 77 && SK_Near((+ the airlock +))) return 77; if (n < 78 && SK_Near((+ the tug-cabin +))) return 78; if (n < 92 && SK_Near((+ the captain-cabin +))) return 92;
		'bay//': if (n < 83 && SK_Near((+ the fore-spine +))) return 83; if (n < 89 && SK_Near((+ the sick-bay +))) return 89;
		'quarters//': if (n < 86 && SK_Near((+ the mess +))) return 86; if (n < 87 && SK_Near((+ the bunk-room +))) return 87;
		'bridge//': if (n < 91 && SK_Near((+ the bridge-room +))) return 91;
		'workshop//': if (n < 94 && SK_Near((+ the aft-spine +))) return 94; if (n < 96 && SK_Near((+ the workshop +))) return 96;
		'deck//': if (n < 95 && SK_Near((+ the aft-spine +))) return 95; if (n < 98 && SK_Near((+ the hydroponics +))) return 98;
		'plant//': if (n < 101 && SK_Near((+ the air-plant +))) return 101;
		'hold//': if (n < 102 && SK_Near((+ the cold-hold +))) return 102;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'abara//') rtrue;
	if (w == 'mare//') rtrue;
	if (w == 'perpetua//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "abara abaras ace aces air airs arm arms arrow arrows";
		}
		'b': switch (n) {
			1: return "beach beaches bead beads belt belts bend bends birch birches biscuit biscuits blight blights body bow bows brass brasses breath breaths bus buses";
		}
		'c': switch (n) {
			1: return "camera cameras canyon canyons captain captains ceiling clamp clamps code codes console consoles consonant consonants contact contacts cook cooks";
			2: return "coolant coolants corner corners cough coughs court courts cover covers crack cracks crew crews cross crosses cup cups current currents";
		}
		'd': switch (n) {
			1: return "deep deeps desk desks distress distresses doctor doctors dog dogs doorway doorways dripping drippings drop drops";
		}
		'e': switch (n) {
			1: return "elbow elbows enamel enamels envelope envelopes eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls fashion fashions feet figure figures finger fingernail fingernails fingers floor floors fold folds foot freighter freighters";
			2: return "full fulls";
		}
		'g': switch (n) {
			1: return "garden gardens glass glasses gold golds green greens grip grips ground guarantee guarantees";
		}
		'h': switch (n) {
			1: return "hair hand hands hang hangs head heads hem hems hinge hinges hook hooks hospital hospitals housing housings hull hulls hurries hurry";
		}
		'i': switch (n) {
			1: return "inspector inspectors iron irons";
		}
		'j': switch (n) {
			1: return "jaw jaws";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "launching launchings leg legs letter letters lip lips litre litres lock locks";
		}
		'm': switch (n) {
			1: return "madam madams mare mares mark marks master masters member members mess message messages messes metal metals metre metres mouth mouths";
		}
		'n': switch (n) {
			1: return "name names narrow narrows needle needles nose";
		}
		'o': switch (n) {
			1: return "oil oils optimist optimists outline outlines";
		}
		'p': switch (n) {
			1: return "paint paints palm palms panelling panellings peak peaks pencil pencils people perpetua perpetuas person persons pip pips pond ponds portuguese";
			2: return "portugueses pot pots power powers pulse pulses pump pumps";
		}
		'q': switch (n) {
			1: return "question questions";
		}
		'r': switch (n) {
			1: return "rail rails rain rains ring rings river rivers roof rose roses ruler rulers";
		}
		's': switch (n) {
			1: return "saucer saucers scar scars ship ships shoe shoes short shorts sigh sighs sky sleep sleeper sleepers sleeps sleeve sleeves snow snows spacer spacers";
			2: return "spade spades spindle spindles steel steels straw straws street streets stroke strokes surface surfaces swell swells";
		}
		't': switch (n) {
			1: return "tag tags tea teas teeth thread threads thumbnail thumbnails thumbscrew thumbscrews tier tiers tip tips titan titans tool tools tooth tooths tubs tug";
			2: return "tugs typewriter typewriters";
		}
		'v': switch (n) {
			1: return "vessel vessels volt volts";
		}
		'w': switch (n) {
			1: return "wait waits wall walls ward wards warmth warmths watch watches watering waterings weather weathers woman womans wood woods wrist wrists";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (TestScope((+ the ladder +), player)) rtrue;
	rfalse;
];
-).
