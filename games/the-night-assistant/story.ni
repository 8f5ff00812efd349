"The Night Assistant" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

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

The court is a room. It is privately-named.
The lodge is a room. It is privately-named.
The orchard is a room. It is privately-named.
The yard is a room. It is privately-named.
The shed-room is a room. It is privately-named.
The hall-room is a room. It is privately-named.
The library-room is a room. It is privately-named.
The laboratory is a room. It is privately-named.
The cellar-room is a room. It is privately-named.
The landing is a room. It is privately-named.
The clock-room is a room. It is privately-named.
The dome is a room. It is privately-named.
The catwalk is a room. It is privately-named.

The printed name of the court is "Observatory Court".
The description of the court is "Grass has come up between the flags in rings, like a plan of the planets. The copper dome stands over a bronze door to the north. The lodge is south, the orchard west, the back yard east.".
The lodge is south of the court.
The yard is east of the court.
The orchard is west of the court.

The printed name of the lodge is "Gate Lodge".
The description of the lodge is "One room, warm as a pocket, round a pot stove. Everything in it has been mended once. The court is north.".
The court is north of the lodge.

The printed name of the orchard is "Orchard".
The description of the orchard is "Old trees, long grass, a row of white hives, and a board swing under the biggest bough. The court is east.".
The court is east of the orchard.

The printed name of the yard is "Back Yard".
The description of the yard is "Cobbles and nettles. A water butt stands under the downpipe, and a flock of geese holds the middle ground. The court is west, the engine shed north.".
The court is west of the yard.
The shed-room is north of the yard.

The printed name of the shed-room is "Engine Shed".
The description of the shed-room is "A dead engine on a concrete bed, with a workbench beside it and a paraffin drum on trestles. The yard is south.".
The yard is south of the shed-room.

The printed name of the hall-room is "Rotunda".
The description of the hall-room is "A round hall, tiled with the zodiac. A brick pier as thick as a cottage comes up through the floor and goes on through the ceiling, with an iron stair winding up and down it. The Director[']s portrait hangs over a white door to the east; the library is west and the court south.".
The library-room is west of the hall-room.
The landing is up of the hall-room.
The cellar-room is down of the hall-room.

The printed name of the library-room is "Plate Library".
The description of the library-room is "Photographic plates from floor to ceiling, a plate cabinet with a brass handle, and a reading desk under a dust sheet of real dust. The hall is east.".
The hall-room is east of the library-room.

The printed name of the laboratory is "Silvering Room".
The description of the laboratory is "White tiles and a drain. A slate bench runs along one wall, with writing cut into its edge, and in the middle stands a silver bath as wide as a cartwheel. The hall is west.".

The printed name of the cellar-room is "Pier Cellar".
The description of the cellar-room is "The foot of the brick pier stands here on bare rock. A slate shelf has been let into the wall beside it. The stair goes up.".
The hall-room is up of the cellar-room.
The cellar-room is dark.

The printed name of the landing is "Iron Landing".
The description of the landing is "An iron floor halfway up the brick pier. The stair goes down, and ends above at an iron hatch in the ceiling; the clock room is east.".
The hall-room is down of the landing.
The clock-room is east of the landing.

The printed name of the clock-room is "Clock Room".
The description of the clock-room is "The driving clock fills a glass case as big as a wardrobe, its governor on top. A wire cable runs off its drum, ends in a hook, and hangs over a shaft in the floor. The landing is west.[if the drive-clock is ticking] The clock is going.[end if]".
The landing is west of the clock-room.

The printed name of the dome is "Dome".
The description of the dome is "The great reflector stands on its pier under a bowl of dark copper. A chain hangs from the shutter overhead, and an iron wheel sticks out of the wall at the height of your chest. A low door leads west to the catwalk; the hatch is in the floor.[if the shutter is drawn-back] A stripe of stars stands open from rail to crown.[end if][if the wheel is turned] The moon looks in, dead centre.[end if]".
The catwalk is west of the dome.

The printed name of the catwalk is "Catwalk".
The description of the catwalk is "A ledge of iron grating, forty feet up, round the outside of the dome. Here the foot of the shutter runs on rollers, in a gear box that stands open. The way back in is east.[if the bees is swarming] Wild bees have filled it with comb, and cover it like a fur.[end if]".
The dome is east of the catwalk.

Part 2 - States

A thing can be doubtful, helpful or merry (this is its deakin-state property).

A thing can be guarded, won-over or trusting (this is its farr-state property).

A thing can be forced-state or jammed. A thing is usually jammed.

A thing can be oiled or unoiled. A thing is usually unoiled.

A thing can be timed-state or unset-state. A thing is usually unset-state.

A thing can be ticking or stopped-state. A thing is usually stopped-state.

A thing can be balanced or lopsided. A thing is usually lopsided.

A thing can be weighted or slack. A thing is usually slack.

A thing can be black-eyed, gutted or mounted (this is its telescope-state property).

A thing can be waiting-state, looked-through or yielded (this is its telescope-state-2 property).

A thing can be ropeless, roped or turned (this is its wheel-state property).

A thing can be drawn-back or drawn-to. A thing is usually drawn-to.

A thing can be greased or rusted. A thing is usually rusted.

A thing can be flown-state or swarming. A thing is usually swarming.

A thing can be bone-dry, watered, mixed or spent-state (this is its silver-bath-state property).

A thing can be fuelled or unfuelled. A thing is usually unfuelled.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be tarnished, stripped-state or silvered (this is its mirror-state property).

A thing can be brimming or drained. A thing is usually drained.

Part 3 - Things

The deakin is a man. It is privately-named.
The farr is a woman. It is privately-named.
The bronze-door is a door. It is privately-named.
The lab-door is a door. It is privately-named.
The hatch is a door. It is privately-named.
The drum is a thing. It is privately-named.
The engine is a thing. It is privately-named.
The workbench is a supporter. It is privately-named.
The butt is a thing. It is privately-named.
The geese-thing is a thing. It is privately-named.
The swing-thing is a thing. It is privately-named.
The hives is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The portrait is a thing. It is privately-named.
The cabinet-thing is a container. It is privately-named.
The desk is a supporter. It is privately-named.
The slate-shelf is a supporter. It is privately-named.
The pier is a thing. It is privately-named.
The drive-clock is a thing. It is privately-named.
The governor is a thing. It is privately-named.
The cable is a thing. It is privately-named.
The telescope is a thing. It is privately-named.
The wheel is a thing. It is privately-named.
The shutter is a thing. It is privately-named.
The rollers is a thing. It is privately-named.
The bees is a thing. It is privately-named.
The silver-bath is a thing. It is privately-named.
The slate-bench is a supporter. It is privately-named.
The cupola is a thing. It is privately-named.
The moon is a thing. It is privately-named.
The letter-thing is a thing. It is privately-named.
The screwdriver is a thing. It is privately-named.
The star-key is a thing. It is privately-named.
The nickel-key is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The smoker is a thing. It is privately-named.
The crowbar is a thing. It is privately-named.
The spanner is a thing. It is privately-named.
The logbook is a thing. It is privately-named.
The brass-ball is a thing. It is privately-named.
The port is a thing. It is privately-named.
The lead-weight is a thing. It is privately-named.
The grease is a thing. It is privately-named.
The mirror is a thing. It is privately-named.
The acid is a thing. It is privately-named.
The salt is a thing. It is privately-named.
The jug is a thing. It is privately-named.
The whale-oil is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The chronometer is a thing. It is privately-named.
The apple-thing is a thing. It is privately-named.
The grass is a thing. It is privately-named.
The good-chair is a thing. It is privately-named.
The old-trees is a thing. It is privately-named.
The nettles is a thing. It is privately-named.
The downpipe is a thing. It is privately-named.
The trestles is a thing. It is privately-named.
The iron-stair is a thing. It is privately-named.
The tiles is a thing. It is privately-named.
The dust-thing is a thing. It is privately-named.
The drain is a thing. It is privately-named.
The writing-thing is a thing. It is privately-named.
The bare-rock is a thing. It is privately-named.
The glass-case is a thing. It is privately-named.
The low-door is a thing. It is privately-named.
The grating is a thing. It is privately-named.

The deakin is in the lodge.
The printed name of the deakin is "Deakin".
Include (- with name 'deakin//' 'caretaker//' 'old//' 'man//', -) when defining the deakin.
The description of the deakin is "Seventy, in a railway waistcoat. He was left in charge of a locked door and has taken it seriously.[if the deakin is doubtful] Deakin looks at your hands, to see if there[']s a paper in them.[end if][if the deakin is helpful] Deakin has begun to call the place ours.[end if][if the deakin is merry] Deakin is humming, and has put his feet up.[end if]".
The appearance of the deakin is "Deakin, the caretaker, sits by the stove with his back to the good chair.".
The first place of the deakin is the lodge.
The deakin is proper-named.

The farr is in the orchard.
The printed name of the farr is "Miss Farr".
Include (- with name 'miss//' 'farr//' 'ottoline//' 'beekeeper//' 'long//' 'straight//' 'woman//', -) when defining the farr.
The description of the farr is "A long straight woman in a veil, thrown back. She does everything slowly, except sums.[if the farr is guarded] Miss Farr watches you as one watches weather.[end if][if the farr is won-over] Miss Farr holds the logbook against her, inside her coat.[end if][if the farr is trusting] Miss Farr is looking up, like somebody who has had practice.[end if]".
The appearance of the farr is "Miss Farr is going along the hives with her hand flat on each lid.".
The first place of the farr is the orchard.
The farr is proper-named.

The bronze-door is north of the court and south of the hall-room.
The printed name of the bronze-door is "bronze door".
Include (- with name 'bronze//' 'door//' 'hall//' 'zodiac//' 'doors//p', -) when defining the bronze-door.
The description of the bronze-door is "Twelve panels with the signs of the zodiac. The lock is under the Scales.".
The bronze-door is openable, closed, lockable and locked.
The matching key of the bronze-door is the star-key.

The lab-door is east of the hall-room and west of the laboratory.
The printed name of the lab-door is "white door".
Include (- with name 'white//' 'door//' 'laboratory//' 'lab//' 'doors//p', -) when defining the lab-door.
The description of the lab-door is "Painted white, and lettered in black: SILVERING. NO DRAUGHTS.".
The lab-door is openable, closed, lockable and locked.
The matching key of the lab-door is the nickel-key.

The hatch is up of the landing and down of the dome.
The printed name of the hatch is "iron hatch".
Include (- with name 'iron//' 'hatch//' 'trapdoor//' 'rim//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "A plate of iron on hinges, set in an iron rim, the only way up to the dome.[if the hatch is jammed] The iron hatch has rusted to its rim and would have to be forced.[end if][if the hatch is forced-state] The iron hatch moves on its hinges.[end if]".
The hatch is openable and closed.

The drum is in the shed-room.
The printed name of the drum is "paraffin drum".
Include (- with name 'paraffin//' 'drum//' 'tap//' 'brass//' 'drums//p', -) when defining the drum.
The description of the drum is "Forty gallons, a third full, with a brass tap to fill things at.".
The drum is fixed in place and scenery.

The engine is in the shed-room.
The printed name of the engine is "dead engine".
Include (- with name 'dead//' 'engine//' 'generator//' 'dynamo//' 'engines//p', -) when defining the engine.
The description of the engine is "It lit the place and worked the dome, until a piston came out to see.".
The engine is fixed in place and scenery.

The workbench is in the shed-room.
The printed name of the workbench is "workbench".
Include (- with name 'workbench//' 'shed//' 'bench//' 'workbenches//p', -) when defining the workbench.
The description of the workbench is "Oak under oil, with a vice at one end.".
The workbench is fixed in place, not enterable and scenery.

The butt is in the yard.
The printed name of the butt is "water butt".
Include (- with name 'water//' 'butt//' 'rainwater//' 'barrel//' 'butts//p', -) when defining the butt.
The description of the butt is "Full to the brim with rainwater, and clear to the bottom.".
The butt is fixed in place and scenery.

The geese-thing is in the yard.
The printed name of the geese-thing is "geese".
Include (- with name 'geese//' 'gander//' 'flock//', -) when defining the geese-thing.
The description of the geese-thing is "Nine of them and a gander, all of one opinion. They let you by, as fate does.".
The geese-thing is fixed in place, scenery and plural-named.

The swing-thing is in the orchard.
The printed name of the swing-thing is "board swing".
Include (- with name 'board//' 'swing//' 'seat//' 'bough//' 'biggest//' 'swings//p', -) when defining the swing-thing.
The description of the swing-thing is "A board, and two holes for a rope.".
The swing-thing is fixed in place and scenery.

The hives is in the orchard.
The printed name of the hives is "hives".
Include (- with name 'hives//' 'hive//' 'honey//', -) when defining the hives.
The description of the hives is "Six, painted white, each with a number and a small star in place of a full stop.".
The hives is fixed in place, scenery and plural-named.

The stove is in the lodge.
The printed name of the stove is "pot stove".
Include (- with name 'pot//' 'stove//' 'fire//' 'stoves//p', -) when defining the stove.
The description of the stove is "Iron, pot-bellied and ticking with heat.".
The stove is fixed in place and scenery.

The portrait is in the hall-room.
The printed name of the portrait is "portrait".
Include (- with name 'portrait//' 'director//' 'painting//' 'portraits//p', -) when defining the portrait.
The description of the portrait is "The Director, hand on a globe. He has the look of somebody who has just been handed something.".
The portrait is fixed in place and scenery.

The cabinet-thing is in the library-room.
The printed name of the cabinet-thing is "plate cabinet".
Include (- with name 'plate//' 'cabinet//' 'drawers//' 'plates//' 'brass//' 'handle//' 'cabinets//p', -) when defining the cabinet-thing.
The description of the cabinet-thing is "Oak, flat as a tomb, for the plates and records of the best nights.".
The cabinet-thing is fixed in place, not enterable, openable, closed and scenery.

The desk is in the library-room.
The printed name of the desk is "reading desk".
Include (- with name 'reading//' 'desk//' 'papers//' 'table//' 'desks//p', -) when defining the desk.
The description of the desk is "The last page worked on here was a column of figures, in a neat upright hand. It isn[']t the Director[']s.".
The desk is fixed in place, not enterable and scenery.

The slate-shelf is in the cellar-room.
The printed name of the slate-shelf is "slate shelf".
Include (- with name 'slate//' 'shelf//' 'wine//' 'bin//' 'shelfs//p', -) when defining the slate-shelf.
The description of the slate-shelf is "An inch thick, and cold as a fish.".
The slate-shelf is fixed in place, not enterable and scenery.

The printed name of the pier is "brick pier".
Include (- with name 'brick//' 'pier//' 'pillar//' 'bricks//' 'piers//p', -) when defining the pier.
The description of the pier is "It stands on rock, and touches nothing else in the building, so that the telescope won[']t feel you walk.".
The pier is fixed in place and scenery.

The drive-clock is in the clock-room.
The printed name of the drive-clock is "driving clock".
Include (- with name 'driving//' 'clock//' 'clockwork//' 'dial//' 'hands//' 'drive//' 'clocks//p', -) when defining the drive-clock.
The description of the drive-clock is "Eleven wheels and a dial that stopped at twenty past four. It turned the telescope to keep up with the sky. [choice-1][if the drive-clock is unoiled] The driving clock has run dry in every pivot.[end if][if the drive-clock is oiled] The driving clock gleams with fresh oil.[end if][if the drive-clock is unset-state] The driving clock is sixteen years slow.[end if][if the drive-clock is timed-state] The driving clock shows the true time.[end if][if the drive-clock is stopped-state] The driving clock isn[']t going.[end if][if the drive-clock is ticking] The driving clock ticks like somebody walking without hurry.[end if]".
The drive-clock is fixed in place and scenery.

The governor is in the clock-room.
The printed name of the governor is "governor".
Include (- with name 'governor//' 'arms//' 'empty//' 'arm//' 'balanced//' 'brass//' 'governors//p', -) when defining the governor.
The description of the governor is "Two brass arms on a spindle, to fly out and keep the speed. Each should end in a ball, fitted by a thread.[if the governor is lopsided] The governor has lost the ball from one arm.[end if][if the governor is balanced] The governor has a ball on either arm.[end if]".
The governor is fixed in place and scenery.

The cable is in the clock-room.
The printed name of the cable is "wire cable".
Include (- with name 'wire//' 'cable//' 'barrel//' 'hook//' 'shaft//' 'cables//p', -) when defining the cable.
The description of the cable is "Thin steel wire with a hook, made for something heavy to be hung on.[if the cable is slack] Nothing hangs on the wire cable.[end if][if the cable is weighted] The wire cable is taut, with the weight on it.[end if]".
The cable is fixed in place and scenery.

The telescope is in the dome.
The printed name of the telescope is "great reflector".
Include (- with name 'great//' 'reflector//' 'telescope//' 'eyepiece//' 'tube//' 'bolts//' 'reflectors//p', -) when defining the telescope.
The description of the telescope is "Thirty feet of riveted tube, painted grey like a ship, with an eyepiece at the side to look through. Six bolts hold the mirror at its foot. There[']s room at the eyepiece for one; the gallant thing would be to yield the telescope to another.[if the telescope is black-eyed] The mirror in the great reflector is black.[end if][if the telescope is gutted] The great reflector has no mirror now: its cell is empty.[end if][if the telescope is mounted] The great reflector has its bright mirror again.[end if][if the telescope is waiting-state] Nobody has put an eye to the great reflector for sixteen years.[end if][if the telescope is looked-through] The great reflector has shown you the shadow of the earth.[end if][if the telescope is yielded] Miss Farr is at the eyepiece.[end if]".
The telescope is fixed in place and scenery.

The wheel is in the dome.
The printed name of the wheel is "iron wheel".
Include (- with name 'iron//' 'wheel//' 'dome//' 'groove//' 'wheels//p', -) when defining the wheel.
The description of the wheel is "Grooved for a rope, to be looped round it. Turn the wheel, and the dome turns.[if the wheel is ropeless] The iron wheel has no rope in its groove.[end if][if the wheel is roped] The iron wheel has an endless rope in its groove.[end if][if the wheel is turned] The iron wheel stands where the dome faces the moon.[end if]".
The wheel is fixed in place and scenery.

The shutter is in the dome.
The printed name of the shutter is "shutter".
Include (- with name 'shutter//' 'chain//' 'slit//' 'shutters//p', -) when defining the shutter.
The description of the shutter is "A curved copper door from rail to crown. You haul it back by its chain.[if the shutter is drawn-to] The shutter is closed.[end if][if the shutter is drawn-back] The shutter stands open on the stars.[end if]".
The shutter is fixed in place and scenery.

The rollers is in the catwalk.
The printed name of the rollers is "rollers".
Include (- with name 'rollers//' 'track//' 'gear//' 'runners//' 'box//', -) when defining the rollers.
The description of the rollers is "Eight of them, fist sized, in a track. Grease would free them.[if the rollers is rusted] Rust holds the rollers fast.[end if][if the rollers is greased] The rollers shine with grease.[end if]".
The rollers is fixed in place, scenery and plural-named.

The bees is in the catwalk.
The printed name of the bees is "wild bees".
Include (- with name 'wild//' 'bees//' 'swarm//' 'comb//', -) when defining the bees.
The description of the bees is "A mile of comb, by the look of it, in sixteen years of peace. Smoke is what moves bees.[if the bees is swarming] The wild bees cover the gear like a fur.[end if][if the bees is flown-state] The wild bees have gone and left their comb.[end if]".
The bees is fixed in place, scenery and plural-named.

The silver-bath is in the laboratory.
The printed name of the silver-bath is "silver bath".
Include (- with name 'silver//' 'bath//' 'trough//' 'shallow//' 'dish//' 'baths//p', -) when defining the silver-bath.
The description of the silver-bath is "A shallow dish of white stoneware. Things are emptied into it, stirred into it and dipped in it.[if the silver-bath is bone-dry] The silver bath is dry.[end if][if the silver-bath is watered] The silver bath holds clear rainwater.[end if][if the silver-bath is mixed] The silver bath is full and the colour of weak tea.[end if][if the silver-bath is spent-state] The silver bath is grey and spent.[end if]".
The silver-bath is fixed in place and scenery.

The slate-bench is in the laboratory.
The printed name of the slate-bench is "slate bench".
Include (- with name 'slate//' 'bench//' 'recipe//' 'sink//' 'benches//p', -) when defining the slate-bench.
The description of the slate-bench is "There[']s a recipe cut into the edge of it, and it can be read.".
The slate-bench is fixed in place, not enterable and scenery.

The printed name of the cupola is "copper dome".
Include (- with name 'copper//' 'dome//' 'observatory//' 'cupola//' 'bowl//' 'domes//p', -) when defining the cupola.
The description of the cupola is "Green outside, brown within, and as big as a church.".
The cupola is fixed in place and scenery.

The printed name of the moon is "moon".
Include (- with name 'moon//' 'sky//' 'stars//' 'eclipse//' 'shadow//' 'moons//p', -) when defining the moon.
The description of the moon is "Full, and unaware.[if the turn count is at least 160] One edge of it looks smoky.[end if]".
The moon is fixed in place and scenery.

The letter-thing is carried by the player.
The printed name of the letter-thing is "letter".
Include (- with name 'letter//' 'paper//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "A sheet with a crest. It can be read, but it[']s for showing to the caretaker.".
The letter-thing is portable.

The screwdriver is carried by the player.
The printed name of the screwdriver is "screwdriver".
Include (- with name 'screwdriver//' 'screwdrivers//p', -) when defining the screwdriver.
The description of the screwdriver is "Yours. There[']s not one screw on Sallow Hill that it fits.".
The screwdriver is portable.

The printed name of the star-key is "bronze key".
Include (- with name 'bronze//' 'key//' 'hall//' 'star//' 'keys//p', -) when defining the star-key.
The description of the star-key is "Long as a hand, with a star for a bow.".
The star-key is portable.

The printed name of the nickel-key is "nickel key".
Include (- with name 'nickel//' 'key//' 'laboratory//' 'keys//p', -) when defining the nickel-key.
The description of the nickel-key is "Small, bright and clinical.".
The nickel-key is portable.

The printed name of the lantern is "barn lantern".
Include (- with name 'barn//' 'lantern//' 'lamp//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "Tin and glass. It can be filled with paraffin, and you can light it.[if the lantern is unfuelled] The barn lantern is empty.[end if][if the lantern is fuelled] The barn lantern is full of paraffin.[end if][if the lantern is unlit-state] The barn lantern isn[']t lit.[end if][if the lantern is burning-state] The barn lantern is burning.[end if]".
The lantern is portable.

The printed name of the smoker is "bee smoker".
Include (- with name 'bee//' 'smoker//' 'bellows//' 'smokers//p', -) when defining the smoker.
The description of the smoker is "A tin pot with leather bellows, still warm. A few puffs of it will smoke out a swarm.".
The smoker is portable.

The crowbar is in the yard.
The printed name of the crowbar is "crowbar".
Include (- with name 'crowbar//' 'bar//' 'jemmy//' 'crowbars//p', -) when defining the crowbar.
The description of the crowbar is "Four feet of bad manners. It[']ll force most things.".
The appearance of the crowbar is "A crowbar leans in the nettles.".
The first place of the crowbar is the yard.
The crowbar is portable.

The spanner is on the workbench.
The printed name of the spanner is "ring spanner".
Include (- with name 'ring//' 'spanner//' 'wrench//' 'spanners//p', -) when defining the spanner.
The description of the spanner is "It fits one size of bolt. You can bolt things with it, or unbolt them.".
The spanner is portable.

The logbook is in the cabinet-thing.
The printed name of the logbook is "night logbook".
Include (- with name 'night//' 'logbook//' 'log//' 'logbooks//p', -) when defining the logbook.
The description of the logbook is "Bound in black, and labelled NIGHTS. It can be read.".
The logbook is portable.

The brass-ball is on the desk.
The printed name of the brass-ball is "brass ball".
Include (- with name 'brass//' 'ball//' 'paperweight//' 'balls//p', -) when defining the brass-ball.
The description of the brass-ball is "Big as an orange, with a thread in it. Somebody has been using it to hold papers down. It would fit something.".
The brass-ball is portable.

The port is on the slate-shelf.
The printed name of the port is "dusty port".
Include (- with name 'dusty//' 'port//' 'wine//', -) when defining the port.
The description of the port is "A bottle of 1896, furred with dust.".
The port is portable.
The indefinite article of the port is "some".

The lead-weight is in the cellar-room.
The printed name of the lead-weight is "lead weight".
Include (- with name 'lead//' 'weight//' 'weights//p', -) when defining the lead-weight.
The description of the lead-weight is "A cylinder of lead with an eye on top, to hang it by.".
The appearance of the lead-weight is "On the rock lies a lead weight, where it was let down for the last time.".
The first place of the lead-weight is the cellar-room.
The lead-weight is portable.

The printed name of the grease is "goose grease".
Include (- with name 'goose//' 'grease//' 'fat//' 'tin//', -) when defining the grease.
The description of the grease is "A tin of it, pale and smelling of Christmas. Smear it on something.".
The grease is portable.
The indefinite article of the grease is "some".

The mirror is in the dome.
The printed name of the mirror is "mirror".
Include (- with name 'mirror//' 'glass//' 'speculum//' 'disc//' 'mirrors//p', -) when defining the mirror.
The description of the mirror is "A disc of glass as wide as your arms can reach.[if the mirror is tarnished] Its silver has gone black.[end if][if the mirror is stripped-state] The mirror is bare, clear glass.[end if][if the mirror is silvered] The mirror is so bright that it seems to be somewhere else.[end if]".
The appearance of the mirror is "At the foot of the telescope, in its cell, is the mirror.".
The first place of the mirror is the dome.
The mirror is portable.

The acid is on the slate-bench.
The printed name of the acid is "nitric acid".
Include (- with name 'nitric//' 'acid//' 'stoppered//' 'bottle//', -) when defining the acid.
The description of the acid is "A stoppered bottle, smoking faintly. It[']ll strip silver off anything.".
The acid is portable.
The indefinite article of the acid is "some".

The salt is on the slate-bench.
The printed name of the salt is "silver salt".
Include (- with name 'silver//' 'salt//' 'crystals//' 'jar//' 'white//', -) when defining the salt.
The description of the salt is "A jar of white crystals, wrapped in black paper. They[']re to be stirred into something.".
The salt is portable.
The indefinite article of the salt is "some".

The jug is in the lodge.
The printed name of the jug is "enamel jug".
Include (- with name 'enamel//' 'jug//' 'pitcher//' 'jugs//p', -) when defining the jug.
The description of the jug is "White enamel, lettered SILVERING, NOT FOR MILK. It[']s for rainwater: fill it, empty it.[if the jug is drained] The enamel jug is empty.[end if][if the jug is brimming] The enamel jug is full of rainwater.[end if]".
The appearance of the jug is "An enamel jug stands by the door, holding it open.".
The first place of the jug is the lodge.
The jug is portable.

The whale-oil is on the slate-bench.
The printed name of the whale-oil is "whale oil".
Include (- with name 'whale//' 'oil//' 'oilcan//', -) when defining the whale-oil.
The description of the whale-oil is "A tiny can with a long spout, enough to oil a clock.".
The whale-oil is portable.
The indefinite article of the whale-oil is "some".

The rope is in the orchard.
The printed name of the rope is "hemp rope".
Include (- with name 'hemp//' 'rope//' 'ropes//p', -) when defining the rope.
The description of the rope is "Thirty feet of good hemp, spliced and supple. It was made to be looped round something larger than a bough.".
The appearance of the rope is "A hemp rope holds the swing up.".
The first place of the rope is the orchard.
The rope is portable.

The printed name of the chronometer is "chronometer".
Include (- with name 'chronometer//' 'watch//' 'timepiece//' 'chronometers//p', -) when defining the chronometer.
The description of the chronometer is "In a wooden box, in gimbals. It hasn[']t been allowed to stop since the night they locked the door. You could set a clock by it.".
The chronometer is portable.

The apple-thing is in the orchard.
The printed name of the apple-thing is "russet apple".
Include (- with name 'russet//' 'apple//' 'windfall//' 'apples//p', -) when defining the apple-thing.
The description of the apple-thing is "Rough, brown and sweet.".
The appearance of the apple-thing is "A russet apple has come down early.".
The first place of the apple-thing is the orchard.
The apple-thing is portable and edible.

The grass is in the court.
The printed name of the grass is "grass".
Include (- with name 'grass//' 'flags//' 'grasses//p', -) when defining the grass.
The description of the grass is "It has come up in rings between the flags. Saturn is doing well.".
The grass is fixed in place and scenery.

The good-chair is in the lodge.
The printed name of the good-chair is "good chair".
Include (- with name 'good//' 'chair//' 'chairs//p', -) when defining the good-chair.
The description of the good-chair is "Nobody has sat in it for sixteen years. It is dusted on Fridays.".
The good-chair is fixed in place and scenery.

The old-trees is in the orchard.
The printed name of the old-trees is "old trees".
Include (- with name 'old//' 'trees//' 'tree//', -) when defining the old-trees.
The description of the old-trees is "Pears, mostly, and one that nobody has put a name to.".
The old-trees is fixed in place, scenery and plural-named.

The nettles is in the yard.
The printed name of the nettles is "nettles".
Include (- with name 'nettles//' 'nettle//' 'cobbles//', -) when defining the nettles.
The description of the nettles is "Chest high, and on the side of the geese.".
The nettles is fixed in place, scenery and plural-named.

The downpipe is in the yard.
The printed name of the downpipe is "downpipe".
Include (- with name 'downpipe//' 'pipe//' 'downpipes//p', -) when defining the downpipe.
The description of the downpipe is "Lead, with 1887 on the hopper head.".
The downpipe is fixed in place and scenery.

The trestles is in the shed-room.
The printed name of the trestles is "trestles".
Include (- with name 'trestles//' 'concrete//' 'bed//', -) when defining the trestles.
The description of the trestles is "Oak, and they have not moved an inch.".
The trestles is fixed in place, scenery and plural-named.

The printed name of the iron-stair is "iron stair".
Include (- with name 'iron//' 'stair//' 'stairs//', -) when defining the iron-stair.
The description of the iron-stair is "It winds about the pier without touching it.".
The iron-stair is fixed in place and scenery.

The tiles is in the hall-room.
The printed name of the tiles is "tiles".
Include (- with name 'tiles//' 'floor//', -) when defining the tiles.
The description of the tiles is "The Ram, the Bull, and so on round, to the Fishes by the white door.".
The tiles is fixed in place, scenery and plural-named.

The dust-thing is in the library-room.
The printed name of the dust-thing is "dust".
Include (- with name 'dust//' 'sheet//' 'dusts//p', -) when defining the dust-thing.
The description of the dust-thing is "Real, a finger deep, and in the shape of a sheet.".
The dust-thing is fixed in place and scenery.

The drain is in the laboratory.
The printed name of the drain is "drain".
Include (- with name 'drain//' 'drains//p', -) when defining the drain.
The description of the drain is "It has swallowed a good deal of silver in its time.".
The drain is fixed in place and scenery.

The writing-thing is in the laboratory.
The printed name of the writing-thing is "writing".
Include (- with name 'writing//' 'writings//p', -) when defining the writing-thing.
The description of the writing-thing is "It is cut into the edge of the slate bench, to be read there.".
The writing-thing is fixed in place and scenery.

The bare-rock is in the cellar-room.
The printed name of the bare-rock is "bare rock".
Include (- with name 'bare//' 'rock//' 'rocks//p', -) when defining the bare-rock.
The description of the bare-rock is "The hill itself, coming up through the floor to be useful.".
The bare-rock is fixed in place and scenery.

The glass-case is in the clock-room.
The printed name of the glass-case is "glass case".
Include (- with name 'glass//' 'case//' 'cases//p', -) when defining the glass-case.
The description of the glass-case is "As big as a wardrobe, and it has kept the dust off nothing.".
The glass-case is fixed in place and scenery.

The low-door is in the dome.
The printed name of the low-door is "low door".
Include (- with name 'low//' 'door//' 'doors//p', -) when defining the low-door.
The description of the low-door is "It leads west, and takes off hats.".
The low-door is fixed in place and scenery.

The grating is in the catwalk.
The printed name of the grating is "grating".
Include (- with name 'grating//' 'ledge//' 'gratings//p', -) when defining the grating.
The description of the grating is "You can see the court through it, and wish that you could not.".
The grating is fixed in place and scenery.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "The dark down here has been laid down to keep, like wine.";
	say line break.

Placing backdrops:
	if the location of the player is the cellar-room or the location of the player is the hall-room or the location of the player is the landing or the location of the player is the dome, move the pier to the location of the player;
	otherwise remove the pier from play.

Placing backdrops:
	if the location of the player is the court or the location of the player is the orchard or the location of the player is the yard or the location of the player is the catwalk or the location of the player is the dome, move the cupola to the location of the player;
	otherwise remove the cupola from play.

Placing backdrops:
	if the location of the player is the court or the location of the player is the orchard or the location of the player is the yard or the location of the player is the catwalk or the location of the player is the dome, move the moon to the location of the player;
	otherwise remove the moon from play.

Kindling: if the lantern is burning-state, now the lantern is lit; otherwise now the lantern is unlit.

Placing backdrops:
	if the location of the player is the hall-room or the location of the player is the landing or the location of the player is the cellar-room, move the iron-stair to the location of the player;
	otherwise remove the iron-stair from play.

Check greeting the deakin:
	say "[quotation mark]Closed,[quotation mark] says Deakin. [quotation mark]Unless you[']ve something to show me.[quotation mark]";
	stop the action;
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check asking the deakin about something:
	if (the topic understood includes "key" or the topic understood includes "door" or the topic understood includes "hall"):
		say "[quotation mark]Key[']s for them with a paper from the university. Show me one.[quotation mark]";
		stop the action;
	if (the topic understood includes "grease" or the topic understood includes "geese" or the topic understood includes "goose"):
		say "[quotation mark]Best grease in the county, and I don[']t give it. I might swap it for a drop of what the Director kept in the cellar.[quotation mark]";
		stop the action;
	if (the topic understood includes "port" or the topic understood includes "wine" or the topic understood includes "cellar"):
		say "[quotation mark]Under the hall, in the dark. He had port down there, and the old weight off the clock.[quotation mark]";
		stop the action;
	if (the topic understood includes "farr" or the topic understood includes "miss farr" or the topic understood includes "bees"):
		say "[quotation mark]She worked the sums here for thirty years. Now she keeps bees in the orchard and don[']t look up.[quotation mark]";
		stop the action;
	if (the topic understood includes "dome" or the topic understood includes "hatch" or the topic understood includes "shutter" or the topic understood includes "mirror" or the topic understood includes "clock"):
		say "[quotation mark]Hatch is rusted in, so take a crowbar. A swarm[']s got in the shutter gear. And the mirror[']s black as a boot; ask Miss Farr.[quotation mark]";
		stop the action;
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check telling the deakin about something:
	if (the topic understood includes "key" or the topic understood includes "door" or the topic understood includes "hall"):
		say "[quotation mark]Key[']s for them with a paper from the university. Show me one.[quotation mark]";
		stop the action;
	if (the topic understood includes "grease" or the topic understood includes "geese" or the topic understood includes "goose"):
		say "[quotation mark]Best grease in the county, and I don[']t give it. I might swap it for a drop of what the Director kept in the cellar.[quotation mark]";
		stop the action;
	if (the topic understood includes "port" or the topic understood includes "wine" or the topic understood includes "cellar"):
		say "[quotation mark]Under the hall, in the dark. He had port down there, and the old weight off the clock.[quotation mark]";
		stop the action;
	if (the topic understood includes "farr" or the topic understood includes "miss farr" or the topic understood includes "bees"):
		say "[quotation mark]She worked the sums here for thirty years. Now she keeps bees in the orchard and don[']t look up.[quotation mark]";
		stop the action;
	if (the topic understood includes "dome" or the topic understood includes "hatch" or the topic understood includes "shutter" or the topic understood includes "mirror" or the topic understood includes "clock"):
		say "[quotation mark]Hatch is rusted in, so take a crowbar. A swarm[']s got in the shutter gear. And the mirror[']s black as a boot; ask Miss Farr.[quotation mark]";
		stop the action;
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check answering the deakin that something:
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check ordering the deakin to something:
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check giving something to the deakin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the letter-thing) and the deakin is doubtful:
		now the deakin is helpful;
		now the star-key is carried by the player;
		now the lantern is carried by the player;
		say "He reads it aloud, to the stove. [quotation mark]Eclipse, is it.[quotation mark] He hands you a bronze key and a barn lantern. [quotation mark]It[']s empty. Paraffin[']s in the shed, past my geese.[quotation mark]";
		stop the action;
	if (the noun is the port) and the deakin is helpful:
		now the deakin is merry;
		now the port is carried by the deakin;
		now the grease is carried by the player;
		say "[quotation mark]The Director[']s own! He never gave me so much as the cork.[quotation mark] He gives you a tin of goose grease. [quotation mark]Frees anything, that. Chests, hinges, rollers.[quotation mark]";
		stop the action;
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check showing something to the deakin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the letter-thing) and the deakin is doubtful:
		now the deakin is helpful;
		now the star-key is carried by the player;
		now the lantern is carried by the player;
		say "He reads it aloud, to the stove. [quotation mark]Eclipse, is it.[quotation mark] He hands you a bronze key and a barn lantern. [quotation mark]It[']s empty. Paraffin[']s in the shed, past my geese.[quotation mark]";
		stop the action;
	if (the noun is the port) and the deakin is helpful:
		now the deakin is merry;
		now the port is carried by the deakin;
		now the grease is carried by the player;
		say "[quotation mark]The Director[']s own! He never gave me so much as the cork.[quotation mark] He gives you a tin of goose grease. [quotation mark]Frees anything, that. Chests, hinges, rollers.[quotation mark]";
		stop the action;
	say "Deakin opens the stove, looks in, and shuts it. [quotation mark]Couldn[']t say,[quotation mark] he says.";
	stop the action;
	continue the action.

Check greeting the farr:
	say "[quotation mark]You[']ll be from the university,[quotation mark] says Miss Farr. [quotation mark]They took their time. Ask me about the comet, since you[']re going to.[quotation mark]";
	stop the action;
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Check asking the farr about something:
	if (the topic understood includes "mirror" or the topic understood includes "silver" or the topic understood includes "bath" or the topic understood includes "acid" or the topic understood includes "laboratory"):
		say "[quotation mark]Unbolt it with the spanner from the shed. Strip it, dip it, show it to me. It[']s cut into the bench in the silvering room.[quotation mark]";
		stop the action;
	if (the topic understood includes "clock" or the topic understood includes "time" or the topic understood includes "chronometer" or the topic understood includes "governor"):
		say "[quotation mark]It wants its weight, its other ball, whale oil, and the right time. I have the time. I don[']t lend it to people with dirty mirrors.[quotation mark]";
		stop the action;
	if (the topic understood includes "comet" or the topic understood includes "logbook" or the topic understood includes "director"):
		say "[quotation mark]I found one once. It[']s in the night logbook, in the plate cabinet, if nobody burnt it. I[']d give a good deal to see that page.[quotation mark]";
		stop the action;
	if (the topic understood includes "bees" or the topic understood includes "swarm" or the topic understood includes "shutter" or the topic understood includes "smoker"):
		say "[quotation mark]The swarm in the shutter is mine, by rights. Smoke them and they[']ll come home.[quotation mark]";
		stop the action;
	if (the topic understood includes "dome" or the topic understood includes "wheel" or the topic understood includes "rope" or the topic understood includes "swing"):
		say "[quotation mark]The dome turned on a wheel with an endless rope. Deakin hung a swing from it. Do take it.[quotation mark]";
		stop the action;
	if (the topic understood includes "eclipse" or the topic understood includes "moon" or the topic understood includes "telescope" or the topic understood includes "eyepiece"):
		say "[quotation mark]I computed eclipses for thirty years. Nobody ever offered me the eyepiece.[quotation mark]";
		stop the action;
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Check telling the farr about something:
	if (the topic understood includes "mirror" or the topic understood includes "silver" or the topic understood includes "bath" or the topic understood includes "acid" or the topic understood includes "laboratory"):
		say "[quotation mark]Unbolt it with the spanner from the shed. Strip it, dip it, show it to me. It[']s cut into the bench in the silvering room.[quotation mark]";
		stop the action;
	if (the topic understood includes "clock" or the topic understood includes "time" or the topic understood includes "chronometer" or the topic understood includes "governor"):
		say "[quotation mark]It wants its weight, its other ball, whale oil, and the right time. I have the time. I don[']t lend it to people with dirty mirrors.[quotation mark]";
		stop the action;
	if (the topic understood includes "comet" or the topic understood includes "logbook" or the topic understood includes "director"):
		say "[quotation mark]I found one once. It[']s in the night logbook, in the plate cabinet, if nobody burnt it. I[']d give a good deal to see that page.[quotation mark]";
		stop the action;
	if (the topic understood includes "bees" or the topic understood includes "swarm" or the topic understood includes "shutter" or the topic understood includes "smoker"):
		say "[quotation mark]The swarm in the shutter is mine, by rights. Smoke them and they[']ll come home.[quotation mark]";
		stop the action;
	if (the topic understood includes "dome" or the topic understood includes "wheel" or the topic understood includes "rope" or the topic understood includes "swing"):
		say "[quotation mark]The dome turned on a wheel with an endless rope. Deakin hung a swing from it. Do take it.[quotation mark]";
		stop the action;
	if (the topic understood includes "eclipse" or the topic understood includes "moon" or the topic understood includes "telescope" or the topic understood includes "eyepiece"):
		say "[quotation mark]I computed eclipses for thirty years. Nobody ever offered me the eyepiece.[quotation mark]";
		stop the action;
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Check answering the farr that something:
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Check ordering the farr to something:
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Check giving something to the farr:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the logbook) and the farr is guarded:
		now the farr is won-over;
		now the logbook is carried by the farr;
		now the nickel-key is carried by the player;
		now the smoker is carried by the player;
		now the farr is in the hall-room;
		say "She finds the page without looking for it. [quotation mark]He struck me out. You can still read it, though.[quotation mark] She gives you a nickel key and her bee smoker. [quotation mark]The silvering room. And the smoker for what[']s in the shutter. I[']ll wait in the hall, under his portrait. I want to see his face.[quotation mark]";
		stop the action;
	if (the noun is the mirror) and the mirror is silvered:
		now the farr is trusting;
		now the chronometer is carried by the player;
		now the farr is in the dome;
		say "She looks at herself in it for as long as the moon takes to clear a branch. [quotation mark]Well. I was younger.[quotation mark] She puts a chronometer in your hand. [quotation mark]Wound daily. Set the clock by it. I[']m going up, if my knees will.[quotation mark]";
		stop the action;
	if (the noun is the mirror):
		say "[quotation mark]That[']s a lid, not a mirror. Strip it with acid, then the bath: rainwater, salt, one dip. Then show me.[quotation mark]";
		stop the action;
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Check showing something to the farr:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the logbook) and the farr is guarded:
		now the farr is won-over;
		now the logbook is carried by the farr;
		now the nickel-key is carried by the player;
		now the smoker is carried by the player;
		now the farr is in the hall-room;
		say "She finds the page without looking for it. [quotation mark]He struck me out. You can still read it, though.[quotation mark] She gives you a nickel key and her bee smoker. [quotation mark]The silvering room. And the smoker for what[']s in the shutter. I[']ll wait in the hall, under his portrait. I want to see his face.[quotation mark]";
		stop the action;
	if (the noun is the mirror) and the mirror is silvered:
		now the farr is trusting;
		now the chronometer is carried by the player;
		now the farr is in the dome;
		say "She looks at herself in it for as long as the moon takes to clear a branch. [quotation mark]Well. I was younger.[quotation mark] She puts a chronometer in your hand. [quotation mark]Wound daily. Set the clock by it. I[']m going up, if my knees will.[quotation mark]";
		stop the action;
	if (the noun is the mirror):
		say "[quotation mark]That[']s a lid, not a mirror. Strip it with acid, then the bath: rainwater, salt, one dip. Then show me.[quotation mark]";
		stop the action;
	say "Miss Farr considers it, finds an error, and lets it go.";
	stop the action;
	continue the action.

Part 4 - Actions

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the letter-thing:
		say "[quotation mark]The bearer is to open the observatory for the eclipse. Kindly give every help.[quotation mark] Show it to the caretaker; he has the key.";
		stop the action;
	if the noun is the logbook:
		say "[quotation mark]Comet in Lyra, 2.14 a.m., O. Farr.[quotation mark] Someone has struck out the name and written the Director[']s. She ought to have this.";
		stop the action;
	if the noun is the slate-bench:
		say "Cut into the edge of the slate: STRIP WITH ACID. RAINWATER TO THE BATH. STIR IN SALT. DIP ONCE. PRAY.";
		stop the action;
	try examining the noun.

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the lantern and the second noun is the drum:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the lantern is not unfuelled:
			say "It is full to the neck.";
			stop the action;
		now the lantern is fuelled;
		say "The tap coughs, and the lantern fills with blue paraffin. Now you could light it.";
		stop the action;
	if the noun is the jug and the second noun is the butt:
		if the jug is not enclosed by the player:
			say "You aren[']t holding the jug.";
			stop the action;
		if the jug is not drained:
			say "It is full.";
			stop the action;
		now the jug is brimming;
		say "Soft clear rain, off sixteen years of clean slate. The jug brims.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.

Carry out just-filling:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the drum is not enclosed by the location:
			say "It takes paraffin. There was always a drum in the engine shed.";
			stop the action;
		if the lantern is not unfuelled:
			say "It is full to the neck.";
			stop the action;
		now the lantern is fuelled;
		say "The tap coughs, and the lantern fills with blue paraffin. Now you could light it.";
		stop the action;
	if the noun is the jug:
		if the jug is not enclosed by the player:
			say "You aren[']t holding the jug.";
			stop the action;
		if the butt is not enclosed by the location:
			say "Silver will only come out of rainwater, and there is none here.";
			stop the action;
		if the jug is not drained:
			say "It is full.";
			stop the action;
		now the jug is brimming;
		say "Soft clear rain, off sixteen years of clean slate. The jug brims.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the lantern is not fuelled:
			say "The wick is dry. It wants paraffin.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is burning.";
			stop the action;
		now the lantern is burning-state;
		say "The wick takes, and the flame settles down to work.";
		stop the action;
	say "That would lead nowhere.".

Just-extinguishing is an action applying to one thing.
Understand "extinguish [something]" as just-extinguishing.
Understand "douse [something]" as just-extinguishing.
Understand "blow out [something]" as just-extinguishing.
Understand "put out [something]" as just-extinguishing.

Carry out just-extinguishing:
	if the noun is the lantern:
		if the lantern is not burning-state:
			say "It is out.";
			stop the action;
		now the lantern is unlit-state;
		say "One breath, and it is out.";
		stop the action;
	say "That would lead nowhere.".

Forcing-with is an action applying to two things.
Understand "force [something] with [something]" as forcing-with.
Understand "prise [something] with [something]" as forcing-with.
Understand "pry [something] with [something]" as forcing-with.
Understand "lever [something] with [something]" as forcing-with.

Carry out forcing-with:
	if the noun is the hatch and the second noun is the crowbar:
		if the crowbar is not enclosed by the player:
			say "You aren[']t holding the crowbar.";
			stop the action;
		if the hatch is not jammed:
			say "The rust is broken already. Open it.";
			stop the action;
		now the hatch is forced-state;
		say "Sixteen years of rust let go with a bang that the whole dome repeats. The hatch can be opened.";
		stop the action;
	say "That would lead nowhere.".

Just-forcing is an action applying to one thing.
Understand "force [something]" as just-forcing.
Understand "prise [something]" as just-forcing.
Understand "pry [something]" as just-forcing.

Carry out just-forcing:
	if the noun is the hatch:
		if the crowbar is not enclosed by the player:
			say "Not with fingers. It wants a crowbar.";
			stop the action;
		if the hatch is not jammed:
			say "The rust is broken already. Open it.";
			stop the action;
		now the hatch is forced-state;
		say "Sixteen years of rust let go with a bang that the whole dome repeats. The hatch can be opened.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the hatch:
		if the hatch is not forced-state:
			say "It has rusted to its rim. It would have to be forced with something.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the shutter:
		now the deed is 2;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "It opens by its chain: haul the shutter.";
		stop the action;
	continue the action.

Smoking-with is an action applying to two things.
Understand "smoke [something] with [something]" as smoking-with.
Understand "puff [something] at [something]" as smoking-with (with nouns reversed).
Understand "use [something] on [something]" as smoking-with (with nouns reversed).

Carry out smoking-with:
	if the noun is the bees and the second noun is the smoker:
		if the smoker is not enclosed by the player:
			say "You aren[']t holding the smoker.";
			stop the action;
		if the bees is not swarming:
			say "They have gone.";
			stop the action;
		now the bees is flown-state;
		say "You puff until the gear is one grey cloud. The swarm pours out, hangs in the air like a thought, and goes off down to the orchard.";
		stop the action;
	say "That would lead nowhere.".

Just-smoking is an action applying to one thing.
Understand "smoke [something]" as just-smoking.
Understand "smoke out [something]" as just-smoking.

Carry out just-smoking:
	if the noun is the bees:
		if the smoker is not enclosed by the player:
			say "With what? Somebody who keeps bees would have a smoker.";
			stop the action;
		if the bees is not swarming:
			say "They have gone.";
			stop the action;
		now the bees is flown-state;
		say "You puff until the gear is one grey cloud. The swarm pours out, hangs in the air like a thought, and goes off down to the orchard.";
		stop the action;
	say "That would lead nowhere.".

Smearing-on is an action applying to two things.
Understand "smear [something] on [something]" as smearing-on.
Understand "rub [something] on [something]" as smearing-on.
Understand "spread [something] on [something]" as smearing-on.
Understand "grease [something] with [something]" as smearing-on (with nouns reversed).

Carry out smearing-on:
	if the noun is the grease and the second noun is the rollers:
		if the grease is not enclosed by the player:
			say "You aren[']t holding the grease.";
			stop the action;
		if the bees is not flown-state:
			say "The bees explain, one by one, why not. They[']d have to be smoked out.";
			stop the action;
		if the rollers is not rusted:
			say "They shine already.";
			stop the action;
		now the rollers is greased;
		now the grease is nowhere;
		say "You work the whole tin in with your fingers, roller by roller, until each one turns.";
		stop the action;
	say "That would lead nowhere.".

Just-greasing is an action applying to one thing.
Understand "grease [something]" as just-greasing.

Carry out just-greasing:
	if the noun is the rollers:
		if the grease is not enclosed by the player:
			say "You have nothing to grease them with. A man with geese might.";
			stop the action;
		if the bees is not flown-state:
			say "The bees explain, one by one, why not. They[']d have to be smoked out.";
			stop the action;
		if the rollers is not rusted:
			say "They shine already.";
			stop the action;
		now the rollers is greased;
		now the grease is nowhere;
		say "You work the whole tin in with your fingers, roller by roller, until each one turns.";
		stop the action;
	say "That would lead nowhere.".

Just-hauling is an action applying to one thing.
Understand "haul [something]" as just-hauling.
Understand "pull [something]" as just-hauling.
Understand "heave [something]" as just-hauling.

Carry out just-hauling:
	if the noun is the shutter:
		if the rollers is not greased:
			say "The chain comes an inch and stops dead. The rollers, out on the catwalk, must be seized.";
			stop the action;
		if the shutter is not drawn-to:
			say "It is open from rail to crown.";
			stop the action;
		now the shutter is drawn-back;
		say "Hand over hand. The shutter growls back, and a stripe of stars comes in, with cold air round it.";
		stop the action;
	say "That would lead nowhere.".

Looping-round is an action applying to two things.
Understand "loop [something] round [something]" as looping-round.
Understand "loop [something] around [something]" as looping-round.
Understand "tie [something] to [something]" as looping-round.
Understand "wind [something] round [something]" as looping-round.

Carry out looping-round:
	if the noun is the rope and the second noun is the wheel:
		if the rope is not enclosed by the player:
			say "You aren[']t holding the rope.";
			stop the action;
		now the wheel is roped;
		now the rope is nowhere;
		say "You loop the rope round the groove and splice it endless. Now the wheel can be turned.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "screw [something] to [something]" as fiting-to.
Understand "screw [something] onto [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the rope and the second noun is the wheel:
		if the rope is not enclosed by the player:
			say "You aren[']t holding the rope.";
			stop the action;
		now the wheel is roped;
		now the rope is nowhere;
		say "You loop the rope round the groove and splice it endless. Now the wheel can be turned.";
		stop the action;
	if the noun is the mirror and the second noun is the telescope:
		if the mirror is not enclosed by the player:
			say "You aren[']t holding the mirror.";
			stop the action;
		if the mirror is not silvered:
			say "It is no mirror until it is silvered.";
			stop the action;
		if the spanner is not enclosed by the player:
			say "You need the spanner for the bolts.";
			stop the action;
		if the farr is not trusting:
			say "You stop. There is one person who ought to see this before it goes back up there for good: show Miss Farr.";
			stop the action;
		now the telescope is mounted;
		now the mirror is in the dome;
		say "Six bolts, a quarter turn each, in the order of a star. The telescope has its eye again.";
		stop the action;
	if the noun is the brass-ball and (the second noun is the governor or the second noun is the drive-clock):
		if the brass-ball is not enclosed by the player:
			say "You aren[']t holding the ball.";
			stop the action;
		now the governor is balanced;
		now the brass-ball is nowhere;
		say "It threads on as if it had only stepped out. The governor has two arms and two fists.";
		stop the action;
	say "That would lead nowhere.".

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.
Understand "rotate [something]" as just-turning.
Understand "spin [something]" as just-turning.

Carry out just-turning:
	if (the noun is the wheel or the noun is the cupola) and the location of the player is the dome:
		if the wheel is ropeless:
			say "The wheel turned the dome by an endless rope, and there is none in the groove.";
			stop the action;
		if the wheel is not roped:
			say "It points at the moon. Leave it.";
			stop the action;
		if the shutter is not drawn-back:
			say "Turn it where? With the shutter closed you can[']t see the moon. Haul that first.";
			stop the action;
		now the wheel is turned;
		say "Eleven tons of copper go round over your head with a noise like surf, until the moon stands in the slit.";
		stop the action;
	try turning the noun.

Unbolting-with is an action applying to two things.
Understand "unbolt [something] with [something]" as unbolting-with.
Understand "unscrew [something] with [something]" as unbolting-with.
Understand "undo [something] with [something]" as unbolting-with.
Understand "loosen [something] with [something]" as unbolting-with.
Understand "release [something] with [something]" as unbolting-with.
Understand "free [something] with [something]" as unbolting-with.
Understand "untie [something] with [something]" as unbolting-with.

Carry out unbolting-with:
	if the noun is the mirror and the second noun is the spanner:
		if the spanner is not enclosed by the player:
			say "You aren[']t holding the spanner.";
			stop the action;
		if the telescope is not black-eyed:
			say "There is nothing to unbolt.";
			stop the action;
		now the telescope is gutted;
		now the mirror is carried by the player;
		say "Six bolts, a quarter turn each, in the order of a star. The mirror comes down into your arms like a sleeping child. It is quite black.";
		stop the action;
	say "That would lead nowhere.".

Just-unbolting is an action applying to one thing.
Understand "unbolt [something]" as just-unbolting.
Understand "unscrew [something]" as just-unbolting.

Carry out just-unbolting:
	if the noun is the mirror:
		if the spanner is not enclosed by the player:
			say "Six bolts hold it. You want a spanner; a screwdriver is no use.";
			stop the action;
		if the telescope is not black-eyed:
			say "There is nothing to unbolt.";
			stop the action;
		now the telescope is gutted;
		now the mirror is carried by the player;
		say "Six bolts, a quarter turn each, in the order of a star. The mirror comes down into your arms like a sleeping child. It is quite black.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the mirror:
		if the telescope is not gutted:
			say "It is bolted into the telescope.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Striping-with is an action applying to two things.
Understand "strip [something] with [something]" as striping-with.
Understand "pour [something] over [something]" as striping-with (with nouns reversed).
Understand "wash [something] with [something]" as striping-with.

Carry out striping-with:
	if the noun is the mirror and the second noun is the acid:
		if the acid is not enclosed by the location:
			say "You haven[']t got the acid here.";
			stop the action;
		if the mirror is not enclosed by the player:
			say "You aren[']t holding the mirror.";
			stop the action;
		if the location of the player is not the laboratory:
			say "Acid wants a sink under it. Do it in the silvering room.";
			stop the action;
		if the mirror is not tarnished:
			say "No more acid. The glass is past that.";
			stop the action;
		now the mirror is stripped-state;
		say "Brown fumes, and the black runs off down the sink. Under it the glass is as clear as a held breath. It can be dipped, when there is something to dip it in.";
		stop the action;
	say "That would lead nowhere.".

Just-polishing is an action applying to one thing.
Understand "polish [something]" as just-polishing.
Understand "rub [something]" as just-polishing.
Understand "wipe [something]" as just-polishing.

Carry out just-polishing:
	if the noun is the mirror:
		say "Nobody who rubbed a mirror ever looked through it again. Old silver is stripped with acid, and new silver comes out of a bath.";
		stop the action;
	say "That would lead nowhere.".

Emptying-into is an action applying to two things.
Understand "empty [something] into [something]" as emptying-into.
Understand "pour [something] into [something]" as emptying-into.
Understand "tip [something] into [something]" as emptying-into.
Understand "drain [something] into [something]" as emptying-into.

Carry out emptying-into:
	if the noun is the jug and the second noun is the silver-bath:
		if the jug is not enclosed by the player:
			say "You aren[']t holding the jug.";
			stop the action;
		if the jug is not brimming:
			say "The jug is empty. The recipe says rainwater.";
			stop the action;
		if the silver-bath is not bone-dry:
			say "It has its water.";
			stop the action;
		now the silver-bath is watered;
		now the jug is drained;
		say "The rainwater finds its level in the bath. Now the salt.";
		stop the action;
	if the noun is the salt and the second noun is the silver-bath:
		if the salt is not enclosed by the location:
			say "You haven[']t got the silver salt here.";
			stop the action;
		if the silver-bath is not watered:
			say "There must be rainwater in the bath first, and it takes the salt once.";
			stop the action;
		now the silver-bath is mixed;
		now the salt is nowhere;
		say "The crystals go in with a whisper, and the bath turns the colour of weak tea. It is ready for a clean mirror to be dipped.";
		stop the action;
	say "That would lead nowhere.".

Stiring-into is an action applying to two things.
Understand "stir [something] into [something]" as stiring-into.
Understand "add [something] to [something]" as stiring-into.
Understand "mix [something] into [something]" as stiring-into.
Understand "dissolve [something] in [something]" as stiring-into.

Carry out stiring-into:
	if the noun is the salt and the second noun is the silver-bath:
		if the salt is not enclosed by the location:
			say "You haven[']t got the silver salt here.";
			stop the action;
		if the silver-bath is not watered:
			say "There must be rainwater in the bath first, and it takes the salt once.";
			stop the action;
		now the silver-bath is mixed;
		now the salt is nowhere;
		say "The crystals go in with a whisper, and the bath turns the colour of weak tea. It is ready for a clean mirror to be dipped.";
		stop the action;
	say "That would lead nowhere.".

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "dip [something] into [something]" as diping-in.
Understand "lower [something] into [something]" as diping-in.
Understand "silver [something] in [something]" as diping-in.

Carry out diping-in:
	if the noun is the mirror and the second noun is the silver-bath:
		if the mirror is not enclosed by the player:
			say "You aren[']t holding the mirror.";
			stop the action;
		if the silver-bath is not mixed:
			say "The bath isn[']t mixed: rainwater, then silver salt.";
			stop the action;
		if the mirror is not stripped-state:
			say "New silver won[']t hold on old black. Strip the mirror first.";
			stop the action;
		now the mirror is silvered;
		now the silver-bath is spent-state;
		say "For a minute, nothing. Then your own face comes up out of the dark of the glass, and behind it every lamp in the room. It is silver.";
		stop the action;
	say "That would lead nowhere.".

Bolting-into is an action applying to two things.
Understand "bolt [something] into [something]" as bolting-into.
Understand "mount [something] in [something]" as bolting-into.
Understand "bolt [something] to [something]" as bolting-into.
Understand "fit [something] into [something]" as bolting-into.

Carry out bolting-into:
	if the noun is the mirror and the second noun is the telescope:
		if the mirror is not enclosed by the player:
			say "You aren[']t holding the mirror.";
			stop the action;
		if the mirror is not silvered:
			say "It is no mirror until it is silvered.";
			stop the action;
		if the spanner is not enclosed by the player:
			say "You need the spanner for the bolts.";
			stop the action;
		if the farr is not trusting:
			say "You stop. There is one person who ought to see this before it goes back up there for good: show Miss Farr.";
			stop the action;
		now the telescope is mounted;
		now the mirror is in the dome;
		say "Six bolts, a quarter turn each, in the order of a star. The telescope has its eye again.";
		stop the action;
	say "That would lead nowhere.".

Hanging-on is an action applying to two things.
Understand "hang [something] on [something]" as hanging-on.
Understand "hang [something] from [something]" as hanging-on.
Understand "hook [something] to [something]" as hanging-on.
Understand "hook [something] on [something]" as hanging-on.

Carry out hanging-on:
	if the noun is the lead-weight and (the second noun is the cable or the second noun is the drive-clock):
		if the lead-weight is not enclosed by the player:
			say "You aren[']t holding the weight.";
			stop the action;
		now the cable is weighted;
		now the lead-weight is nowhere;
		say "The weight swings out into the shaft, and the wire hums.";
		stop the action;
	say "That would lead nowhere.".

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "lubricate [something] with [something]" as oiling-with.

Carry out oiling-with:
	if the noun is the drive-clock and the second noun is the whale-oil:
		if the whale-oil is not enclosed by the player:
			say "You aren[']t holding the oil.";
			stop the action;
		if the drive-clock is not unoiled:
			say "A drop more would be a drop too much.";
			stop the action;
		now the drive-clock is oiled;
		say "A drop to each pivot, eleven pivots. The train rocks under your finger.";
		stop the action;
	say "That would lead nowhere.".

Just-oiling is an action applying to one thing.
Understand "oil [something]" as just-oiling.

Carry out just-oiling:
	if the noun is the drive-clock:
		if the whale-oil is not enclosed by the player:
			say "With clock oil only. They kept it in the silvering room.";
			stop the action;
		if the drive-clock is not unoiled:
			say "A drop more would be a drop too much.";
			stop the action;
		now the drive-clock is oiled;
		say "A drop to each pivot, eleven pivots. The train rocks under your finger.";
		stop the action;
	say "That would lead nowhere.".

Seting-by is an action applying to two things.
Understand "set [something] by [something]" as seting-by.
Understand "set [something] with [something]" as seting-by.
Understand "adjust [something] by [something]" as seting-by.

Carry out seting-by:
	if the noun is the drive-clock and the second noun is the chronometer:
		if the chronometer is not enclosed by the player:
			say "You aren[']t holding the chronometer.";
			stop the action;
		if the drive-clock is not unset-state:
			say "It agrees with the chronometer.";
			stop the action;
		now the drive-clock is timed-state;
		say "You move the hands on from twenty past four, sixteen years, to now. It only wants starting.";
		stop the action;
	say "That would lead nowhere.".

Just-seting is an action applying to one thing.
Understand "set [something]" as just-seting.

Carry out just-seting:
	if the noun is the drive-clock:
		say "By what? It wants the true time, from something that has never stopped. Set clock by that.";
		stop the action;
	say "That would lead nowhere.".

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.
Understand "run [something]" as just-starting.
Understand "run [direction]" as going.

Carry out just-starting:
	if the noun is the drive-clock:
		if the cable is not weighted:
			say "Nothing drives it. A weight should hang on the wire cable.";
			stop the action;
		if the governor is not balanced:
			say "The governor lurches like a drunk and stops. One arm has no ball.";
			stop the action;
		if the drive-clock is not oiled:
			say "It shrieks, and you stop it. It must be oiled.";
			stop the action;
		if the drive-clock is not timed-state:
			say "It would run, and be sixteen years slow. It has to be set first.";
			stop the action;
		if the drive-clock is not stopped-state:
			say "It is going.";
			stop the action;
		now the drive-clock is ticking;
		say "You lift the catch. The weight sinks a hair, the governor opens its arms, and overhead, with a click, the telescope begins to follow the sky.";
		stop the action;
	say "That would lead nowhere.".

Looking-through is an action applying to one thing.
Understand "look through [something]" as looking-through.
Understand "peer through [something]" as looking-through.
Understand "observe with [something]" as looking-through.

Carry out looking-through:
	if the noun is the telescope:
		if the telescope is not mounted:
			say "Blackness. Without a bright mirror in it, it is a drain pipe.";
			stop the action;
		if the wheel is not turned:
			say "You see the inside of the dome, magnified. The slit must open and the dome turn to the moon.";
			stop the action;
		if the drive-clock is not ticking:
			say "The moon slides out of the field before you have drawn breath. Without its clock the telescope can[']t follow.";
			stop the action;
		now the telescope is looked-through;
		say "The moon hangs there, whole and still, and along one edge of it, curved and brown as a thumbprint, lies the shadow of the earth.";
		stop the action;
	say "That would lead nowhere.".

Yielding-to is an action applying to two things.
Understand "yield [something] to [something]" as yielding-to.
Understand "leave [something] to [something]" as yielding-to.

Carry out yielding-to:
	if the noun is the telescope and the second noun is the farr:
		if the telescope is not mounted:
			say "[quotation mark]When there[']s something to see in it,[quotation mark] says Miss Farr.";
			stop the action;
		if the wheel is not turned:
			say "[quotation mark]At the inside of the dome?[quotation mark] says Miss Farr.";
			stop the action;
		if the drive-clock is not ticking:
			say "[quotation mark]The clock first,[quotation mark] says Miss Farr.";
			stop the action;
		now the telescope is yielded;
		say "You step back from the eyepiece and hold out your hand. It takes Miss Farr a moment to understand.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the bronze-door and the second noun is the star-key:
		now the deed is 1;
	otherwise if the noun is the lab-door and the second noun is the nickel-key:
		now the deed is 2;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		now the bronze-door is open;
		say "The lock turns over twice, and the bronze door swings in by its own weight on sixteen years of quiet.";
		stop the action;
	if the deed is 2:
		now the lab-door is open;
		say "A small clean click, and the white door stands open.";
		stop the action;
	continue the action.

Check using:
	if the noun is the letter-thing:
		try just-reading the noun;
		stop the action;
	if the noun is the logbook:
		try just-reading the noun;
		stop the action;
	if the noun is the slate-bench:
		try just-reading the noun;
		stop the action;
	if the noun is the cupola:
		try just-turning the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the mirror:
		try other words;
		try just-unbolting the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the shutter:
		say "Say how: pull [the noun].";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the drive-clock:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-extinguishing the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the shutter:
		try other words;
		try just-hauling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the wheel or the noun is the cupola:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action;
	if the noun is the mirror:
		try other words;
		try just-unbolting the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the mirror:
		try other words;
		try just-polishing the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The filling-from action translates into I6 as "SKOwn1".
The forcing-with action translates into I6 as "SKOwn2".
The smoking-with action translates into I6 as "SKOwn3".
The smearing-on action translates into I6 as "SKOwn4".
The fiting-to action translates into I6 as "SKOwn5".
The unbolting-with action translates into I6 as "SKOwn6".
The striping-with action translates into I6 as "SKOwn7".
The emptying-into action translates into I6 as "SKOwn8".
The stiring-into action translates into I6 as "SKOwn9".
The diping-in action translates into I6 as "SKOwn10".
The hanging-on action translates into I6 as "SKOwn11".
The oiling-with action translates into I6 as "SKOwn12".
The seting-by action translates into I6 as "SKOwn13".
The yielding-to action translates into I6 as "SKOwn14".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the drum +) && x == (+ the lantern +)) return ##SKOwn1;
			if (y == (+ the butt +) && x == (+ the jug +)) return ##SKOwn1;
			if (y == (+ the crowbar +) && x == (+ the hatch +)) return ##SKOwn2;
			if (y == (+ the smoker +) && x == (+ the bees +)) return ##SKOwn3;
			if (y == (+ the bees +) && x == (+ the smoker +)) return ##SKOwn3 + 4096;
			if (y == (+ the rollers +) && x == (+ the grease +)) return ##SKOwn4;
			if (y == (+ the grease +) && x == (+ the rollers +)) return ##SKOwn4 + 4096;
			if (y == (+ the wheel +) && x == (+ the rope +)) return -1;
			if (y == (+ the telescope +) && x == (+ the mirror +)) return -1;
			if (y == (+ the governor +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the drive-clock +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the spanner +) && x == (+ the mirror +)) return ##SKOwn6;
			if (y == (+ the acid +) && x == (+ the mirror +)) return ##SKOwn7;
			if (y == (+ the mirror +) && x == (+ the acid +)) return ##SKOwn7 + 4096;
			if (y == (+ the silver-bath +) && x == (+ the jug +)) return ##SKOwn8;
			if (y == (+ the silver-bath +) && x == (+ the salt +)) return -1;
			if (y == (+ the silver-bath +) && x == (+ the mirror +)) return ##SKOwn10;
			if (y == (+ the cable +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the whale-oil +) && x == (+ the drive-clock +)) return ##SKOwn12;
			if (y == (+ the chronometer +) && x == (+ the drive-clock +)) return ##SKOwn13;
			if (y == (+ the farr +) && x == (+ the telescope +)) return ##SKOwn14;
		2:
			if (y == (+ the lantern +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the jug +) && x == (+ the butt +)) return ##SKOwn1 + 4096;
			if (y == (+ the bees +) && x == (+ the smoker +)) return ##SKOwn3 + 4096;
			if (y == (+ the rollers +) && x == (+ the grease +)) return ##SKOwn4;
			if (y == (+ the wheel +) && x == (+ the rope +)) return -1;
			if (y == (+ the telescope +) && x == (+ the mirror +)) return ##SKOwn5;
			if (y == (+ the governor +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the drive-clock +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the mirror +) && x == (+ the acid +)) return ##SKOwn7 + 4096;
			if (y == (+ the cable +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the whale-oil +)) return ##SKOwn12 + 4096;
		3:
			if (y == (+ the drum +) && x == (+ the lantern +)) return ##SKOwn1;
			if (y == (+ the lantern +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the butt +) && x == (+ the jug +)) return ##SKOwn1;
			if (y == (+ the jug +) && x == (+ the butt +)) return ##SKOwn1 + 4096;
			if (y == (+ the bees +) && x == (+ the smoker +)) return ##SKOwn3 + 4096;
			if (y == (+ the rollers +) && x == (+ the grease +)) return ##SKOwn4;
			if (y == (+ the wheel +) && x == (+ the rope +)) return -1;
			if (y == (+ the telescope +) && x == (+ the mirror +)) return -1;
			if (y == (+ the governor +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the drive-clock +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the silver-bath +) && x == (+ the jug +)) return ##SKOwn8;
			if (y == (+ the silver-bath +) && x == (+ the salt +)) return -1;
			if (y == (+ the silver-bath +) && x == (+ the mirror +)) return ##SKOwn10;
			if (y == (+ the cable +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the whale-oil +)) return ##SKOwn12 + 4096;
			if (y == (+ the farr +) && x == (+ the telescope +)) return ##SKOwn14;
		4:
			if (y == (+ the lantern +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the jug +) && x == (+ the butt +)) return ##SKOwn1 + 4096;
			if (y == (+ the rollers +) && x == (+ the grease +)) return ##SKOwn4;
			if (y == (+ the wheel +) && x == (+ the rope +)) return -1;
			if (y == (+ the telescope +) && x == (+ the mirror +)) return -1;
			if (y == (+ the governor +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the drive-clock +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the mirror +) && x == (+ the acid +)) return ##SKOwn7 + 4096;
			if (y == (+ the silver-bath +) && x == (+ the salt +)) return ##SKOwn9;
			if (y == (+ the cable +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the whale-oil +)) return ##SKOwn12 + 4096;
			if (y == (+ the chronometer +) && x == (+ the drive-clock +)) return ##SKOwn13;
			if (y == (+ the farr +) && x == (+ the telescope +)) return ##SKOwn14;
		6:
			if (y == (+ the wheel +) && x == (+ the rope +)) return -1;
			if (y == (+ the telescope +) && x == (+ the mirror +)) return -1;
			if (y == (+ the governor +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the drive-clock +) && x == (+ the brass-ball +)) return ##SKOwn5;
			if (y == (+ the cable +) && x == (+ the lead-weight +)) return ##SKOwn11;
			if (y == (+ the drive-clock +) && x == (+ the lead-weight +)) return ##SKOwn11;
		7:
			if (y == (+ the crowbar +) && x == (+ the hatch +)) return ##SKOwn2;
			if (y == (+ the spanner +) && x == (+ the mirror +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 40:
		say "The light is going. Over the hill the moon comes up, whole and yellow.".

Every turn:
	if the turn count is 100:
		say "Somewhere a church clock strikes ten. The shadow is due by midnight.".

Every turn:
	if the turn count is 160:
		say "The moon looks a little smoky at one edge. You have very little time.".

Part 6 - Tasks and endings

The lantern-filled is a task. The points are 1.
The hatch-opened is a task. The points are 2.
The bees-smoked is a task. The points are 2.
The rollers-freed is a task. The points are 2.
The shutter-opened is a task. The points are 3.
The dome-turned is a task. The points are 4.
The mirror-stripped is a task. The points are 3.
The mirror-silvered is a task. The points are 4.
The mirror-mounted is a task. The points are 3.
The weight-hung is a task. The points are 2.
The governor-fitted is a task. The points are 2.
The clock-oiled is a task. The points are 2.
The clock-running is a task. The points are 4.
The eclipse-seen is a task. The points are 5.

The maximum score is 39.

Every turn:
	if the lantern-filled is pending and the lantern is fuelled:
		achieve the lantern-filled.

Every turn:
	if the hatch-opened is pending and the hatch is forced-state:
		achieve the hatch-opened.

Every turn:
	if the bees-smoked is pending and the bees is flown-state:
		achieve the bees-smoked.

Every turn:
	if the rollers-freed is pending and the rollers is greased:
		achieve the rollers-freed.

Every turn:
	if the shutter-opened is pending and the shutter is drawn-back:
		achieve the shutter-opened.

Every turn:
	if the dome-turned is pending and the wheel is turned:
		achieve the dome-turned.

Every turn:
	if the mirror-stripped is pending and the mirror is stripped-state:
		achieve the mirror-stripped.

Every turn:
	if the mirror-silvered is pending and the mirror is silvered:
		achieve the mirror-silvered.

Every turn:
	if the mirror-mounted is pending and the telescope is mounted:
		achieve the mirror-mounted.

Every turn:
	if the weight-hung is pending and the cable is weighted:
		achieve the weight-hung.

Every turn:
	if the governor-fitted is pending and the governor is balanced:
		achieve the governor-fitted.

Every turn:
	if the clock-oiled is pending and the drive-clock is oiled:
		achieve the clock-oiled.

Every turn:
	if the clock-running is pending and the drive-clock is ticking:
		achieve the clock-running.

Every turn:
	if the eclipse-seen is pending and the telescope is looked-through:
		achieve the eclipse-seen.

Every turn:
	if the story has not ended and the telescope is yielded:
		say "She takes off her hat and puts her eye to it, and says nothing for eleven minutes. Then she dictates, and you write it in the logbook just as she gives it: first contact, to the second, and under it, in ink, O. Farr. When she does step back there[']s still an hour of eclipse left, and a ring on her eye like a coin. [quotation mark]Your turn,[quotation mark] she says.";
		end the story finally saying "You have won: Night Assistant to Miss Farr".

Every turn:
	if the story has not ended and the turn count is at least 210:
		say "It goes dark by degrees, as a room does when nobody gets up to light the lamp. You watch from where you stand, with your bare eyes and your black hands, and so does every goose on Sallow Hill. It[']s very beautiful. It was very beautiful for everybody; the reflector alone saw nothing.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the lantern-filled is achieved and the hatch-opened is achieved and the bees-smoked is achieved and the rollers-freed is achieved and the shutter-opened is achieved and the dome-turned is achieved and the mirror-stripped is achieved and the mirror-silvered is achieved and the mirror-mounted is achieved and the weight-hung is achieved and the governor-fitted is achieved and the clock-oiled is achieved and the clock-running is achieved and the eclipse-seen is achieved:
		say "You look until the last bright grain of the moon has gone copper, and the stars come out round it as if somebody had let them. Below you the clock walks on. Miss Farr, on the stair, is telling Deakin to the minute when it will end; and tomorrow, you think, there are other nights, and the door is open.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the court.

When play begins:
	say "Nobody has looked through the great reflector on Sallow Hill since the Director died and the university locked the door, sixteen years ago. Tonight the moon goes into the shadow of the earth, and you have been sent up with a letter for the caretaker, who lives in the lodge south of here, and a screwdriver. Before the shadow touches, mirror, dome and clock must all work again, so that somebody can look through the telescope.".

To decide whether mention (N - a number) is absent:
	if N is 31:
		if the wheel is not ropeless:
			no;
		yes;
	if N is 67:
		if the shutter is drawn-back:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 70, no;
	if N is 72, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Eight buttons, each with a locomotive.";
	if N is 2, say "Scarred, scrubbed, and good at hinges.";
	if N is 3, say "Black net, darned in a pattern of stars.";
	if N is 4, say "A man[']s, with room in the pockets for two books.";
	if N is 5, say "Long, brown, and with one old sting on it.";
	if N is 6, say "Cast in one piece with their beasts.";
	if N is 7, say "From the Ram at the top left to the Fishes by your knee.";
	if N is 8, say "Big enough to whistle in.";
	if N is 9, say "Half an inch thick, with rivets round the edge.";
	if N is 10, say "Three, each as broad as a hand.";
	if N is 11, say "Back across the yard, over the hall.";
	if N is 12, say "It is still out.";
	if N is 13, say "Rusted open at the width of a pipe.";
	if N is 14, say "A leaf is going round it.";
	if N is 15, say "Burnt through with a poker, and smooth.";
	if N is 16, say "Six points, and one touch of the brush for each.";
	if N is 17, say "His thumb is on the wrong ocean.";
	if N is 18, say "Each in a sleeve, with the seeing marked out of ten.";
	if N is 19, say "Yellow, and ruled by hand.";
	if N is 20, say "It adds up. You try it twice.";
	if N is 21, say "You could set type from it.";
	if N is 22, say "Seven places, and not one rubbed out.";
	if N is 23, say "It stands round the pier, and keeps its distance.";
	if N is 24, say "Brass, cut by somebody with all the time in the world.";
	if N is 25, say "On the floor above, at the other end of a shaft.";
	if N is 26, say "Not from in here.";
	if N is 27, say "Straight as a plumb line.";
	if N is 28, say "Cut to take a ball.";
	if N is 29, say "An iron ring at the foot of the tube, with six lugs.";
	if N is 30, say "Yours would have to come down to the eyepiece.";
	if N is 31, say "Spliced so that you can[']t feel where.";
	if N is 32, say "Green without, and ribbed like a boat within.";
	if N is 33, say "Thick, cream, and folded by a secretary.";
	if N is 34, say "He lives in the lodge.";
	if N is 35, say "An owl, looking the other way.";
	if N is 36, say "Soldered twice, and scorched at the spout.";
	if N is 37, say "Grey, and they smell of old sacking.";
	if N is 38, say "Fine, clean, and waiting for somewhere to go.";
	if N is 39, say "Cast in a drainpipe, from the seam.";
	if N is 40, say "A loop of iron, worn bright at the top.";
	if N is 41, say "Planks, and it closes by itself if it is let.";
	if N is 42, say "It would reach the back of a watch.";
	if N is 43, say "A tall one, in the clock room.";
	if N is 44, say "Dovetailed, and lined with green baize.";
	if N is 45, say "Tip it as you like, the face stays level.";
	if N is 46, say "There is one in the clock room, in a glass case.";
	if N is 47, say "Hard as doorknobs until November.";
	if N is 48, say "A lion[']s, with moss for a mane.";
	if N is 49, say "There is only the rock.";
	if N is 50, say "Sixteen years of it, graded by size.";
	if N is 51, say "There is a row of dents along the lintel.";
	if N is 52, say "Forty feet straight down, and ringed like a target.";
	if N is 53, say "Nine, if you count the faint one.";
	if N is 54, say "You are looking at all of it.";
	if N is 55, say "Cobbles, and held by geese.";
	if N is 56, say "It is north, in its shed, and quiet.";
	if N is 57, say "It is south, outside the bronze door.";
	if N is 58, say "A night sky in blue and gilt, going brown.";
	if N is 59, say "The top shelf has labels that nobody could read from here.";
	if N is 60, say "Tile to the top, and every joint white.";
	if N is 61, say "Brick, and older at the bottom.";
	if N is 62, say "It rings like a bell that has been told to hush.";
	if N is 63, say "Brick vaults, and the hatch between two of them.";
	if N is 64, say "Brass, wound with wire as neat as a cotton reel.";
	if N is 65, say "Boards, but for the shaft.";
	if N is 66, say "Iron plates, and a rail all round for the dome to run on.";
	if N is 67, say "As wide as a cart, and deeper than you can see.";
	if N is 68, say "It stops at your shoulder, and above it is all dome.";
	if N is 69, say "The foot of it is here. The rest curves up out of sight.";
	if N is 71, say "You are on top of it, and so is everything else.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go south.";
	if N is 75, say "You would have to go east.";
	if N is 76, say "You would have to go west.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go north.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go east.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go west.";
	if N is 83, say "You would have to go north.";
	if N is 84, say "You are there.";
	if N is 85, say "You would have to go south.";
	if N is 86, say "You are there.";
	if N is 87, say "You would have to go west.";
	if N is 88, say "You would have to go up.";
	if N is 89, say "You would have to go down.";
	if N is 90, say "You are there.";
	if N is 91, say "You would have to go east.";
	if N is 92, say "You are there.";
	if N is 93, say "You are there.";
	if N is 94, say "You would have to go up.";
	if N is 95, say "You are there.";
	if N is 96, say "You would have to go down.";
	if N is 97, say "You would have to go east.";
	if N is 98, say "You are there.";
	if N is 99, say "You would have to go west.";
	if N is 100, say "You are there.";
	if N is 101, say "You would have to go west.";
	if N is 102, say "You are there.";
	if N is 103, say "You would have to go east.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'waistcoat//': if (n < 1 && SK_Near((+ the deakin +))) return 1;
		'hands//': if (n < 2 && SK_Near((+ the deakin +))) return 2;
		'veil//': if (n < 3 && SK_Near((+ the farr +))) return 3;
		'coat//': if (n < 4 && SK_Near((+ the farr +))) return 4;
		'hand//': if (n < 5 && SK_Near((+ the farr +))) return 5; if (n < 21 && SK_Near((+ the desk +))) return 21; if (n < 72 && SK_Near(player)) return 72;
		'panels//': if (n < 6 && SK_Near((+ the bronze-door +))) return 6;
		'signs//': if (n < 7 && SK_Near((+ the bronze-door +))) return 7;
		'lock//': if (n < 8 && SK_Near((+ the bronze-door +))) return 8;
		'plate//': if (n < 9 && SK_Near((+ the hatch +))) return 9;
		'hinges//': if (n < 10 && SK_Near((+ the hatch +))) return 10; if (n < 72 && SK_Near(player)) return 72;
		'dome//': if (n < 11 && SK_Near((+ the engine +))) return 11; if (n < 100 && SK_Near((+ the dome +))) return 100; if (n < 103 && SK_Near((+ the catwalk +))) return 103;
		'piston//': if (n < 12 && SK_Near((+ the engine +))) return 12;
		'vice//': if (n < 13 && SK_Near((+ the workbench +))) return 13;
		'brim//': if (n < 14 && SK_Near((+ the butt +))) return 14;
		'holes//': if (n < 15 && SK_Near((+ the swing-thing +))) return 15;
		'star//': if (n < 16 && SK_Near((+ the hives +))) return 16;
		'globe//': if (n < 17 && SK_Near((+ the portrait +))) return 17;
		'records//': if (n < 18 && SK_Near((+ the cabinet-thing +))) return 18;
		'page//': if (n < 19 && SK_Near((+ the desk +))) return 19; if (n < 72 && SK_Near(player)) return 72;
		'column//': if (n < 20 && SK_Near((+ the desk +))) return 20;
		'figures//': if (n < 22 && SK_Near((+ the desk +))) return 22;
		'building//': if (n < 23 && SK_Near((+ the pier +))) return 23;
		'wheels//': if (n < 24 && SK_Near((+ the drive-clock +))) return 24;
		'telescope//': if (n < 25 && SK_Near((+ the drive-clock +))) return 25;
		'sky//': if (n < 26 && SK_Near((+ the drive-clock +))) return 26;
		'spindle//': if (n < 27 && SK_Near((+ the governor +))) return 27;
		'thread//': if (n < 28 && SK_Near((+ the governor +))) return 28; if (n < 38 && SK_Near((+ the brass-ball +))) return 38;
		'cell//': if (n < 29 && SK_Near((+ the telescope +))) return 29;
		'eye//': if (n < 30 && SK_Near((+ the telescope +))) return 30; if (n < 40 && SK_Near((+ the lead-weight +))) return 40;
		'rope//': if (n < 31 && SK_Near((+ the wheel +))) return 31;
		'door//': if (n < 32 && SK_Near((+ the shutter +))) return 32; if (n < 41 && SK_Near((+ the jug +))) return 41;
		'sheet//': if (n < 33 && SK_Near((+ the letter-thing +))) return 33;
		'caretaker//': if (n < 34 && SK_Near((+ the letter-thing +))) return 34;
		'crest//': if (n < 35 && SK_Near((+ the letter-thing +))) return 35;
		'pot//': if (n < 36 && SK_Near((+ the smoker +))) return 36;
		'puffs//': if (n < 37 && SK_Near((+ the smoker +))) return 37;
		'cylinder//': if (n < 39 && SK_Near((+ the lead-weight +))) return 39;
		'spout//': if (n < 42 && SK_Near((+ the whale-oil +))) return 42;
		'clock//': if (n < 43 && SK_Near((+ the whale-oil +))) return 43; if (n < 46 && SK_Near((+ the chronometer +))) return 46;
		'box//': if (n < 44 && SK_Near((+ the chronometer +))) return 44;
		'gimbals//': if (n < 45 && SK_Near((+ the chronometer +))) return 45;
		'pears//': if (n < 47 && SK_Near((+ the old-trees +))) return 47;
		'head//': if (n < 48 && SK_Near((+ the downpipe +))) return 48;
		'floor//': if (n < 49 && SK_Near((+ the bare-rock +))) return 49; if (n < 62 && SK_Near((+ the landing +))) return 62; if (n < 65 && SK_Near((+ the clock-room +))) return 65; if (n < 66 && SK_Near((+ the dome +))) return 66;
		'dust//': if (n < 50 && SK_Near((+ the glass-case +))) return 50;
		'hats//': if (n < 51 && SK_Near((+ the low-door +))) return 51;
		'court//': if (n < 52 && SK_Near((+ the grating +))) return 52; if (n < 57 && SK_Near((+ the hall-room +))) return 57; if (n < 73 && SK_Near((+ the court +))) return 73; if (n < 78 && SK_Near((+ the lodge +))) return 78; if (n < 80 && SK_Near((+ the orchard +))) return 80; if (n < 82 && SK_Near((+ the yard +))) return 82;
		'rings//': if (n < 53 && SK_Near((+ the court +))) return 53;
		'room//': if (n < 54 && SK_Near((+ the lodge +))) return 54; if (n < 92 && SK_Near((+ the laboratory +))) return 92; if (n < 97 && SK_Near((+ the landing +))) return 97; if (n < 98 && SK_Near((+ the clock-room +))) return 98;
		'ground//': if (n < 55 && SK_Near((+ the yard +))) return 55;
		'engine//': if (n < 56 && SK_Near((+ the yard +))) return 56;
		'ceiling//': if (n < 58 && SK_Near((+ the hall-room +))) return 58; if (n < 59 && SK_Near((+ the library-room +))) return 59; if (n < 63 && SK_Near((+ the landing +))) return 63; if (n < 72 && SK_Near(player)) return 72;
		'wall//': if (n < 60 && SK_Near((+ the laboratory +))) return 60; if (n < 61 && SK_Near((+ the cellar-room +))) return 61; if (n < 68 && SK_Near((+ the dome +))) return 68; if (n < 72 && SK_Near(player)) return 72;
		'drum//': if (n < 64 && SK_Near((+ the clock-room +))) return 64;
		'stripe//': if (n < 67 && SK_Near((+ the dome +))) return 67;
		'shutter//': if (n < 69 && SK_Near((+ the catwalk +))) return 69;
		'flat//': if (n < 70 && SK_Near(player)) return 70;
		'hill//': if (n < 71 && SK_Near(player)) return 71;
		'lies//': if (n < 72 && SK_Near(player)) return 72;
		'black//': if (n < 72 && SK_Near(player)) return 72;
		'boot//': if (n < 72 && SK_Near(player)) return 72;
		'bow//': if (n < 72 && SK_Near(player)) return 72;
		'branch//': if (n < 72 && SK_Near(player)) return 72;
		'bull//': if (n < 72 && SK_Near(player)) return 72;
		'cartwheel//': if (n < 72 && SK_Near(player)) return 72;
		'chest//': if (n < 72 && SK_Near(player)) return 72;
		'chests//': if (n < 72 && SK_Near(player)) return 72;
		'christmas//': if (n < 72 && SK_Near(player)) return 72;
		'church//': if (n < 72 && SK_Near(player)) return 72;
		'comet//': if (n < 72 && SK_Near(player)) return 72;
		'cork//': if (n < 72 && SK_Near(player)) return 72;
		'cottage//': if (n < 72 && SK_Near(player)) return 72;
		'county//': if (n < 72 && SK_Near(player)) return 72;
		'crown//': if (n < 72 && SK_Near(player)) return 72;
		'cut//': if (n < 72 && SK_Near(player)) return 72;
		'deep//': if (n < 72 && SK_Near(player)) return 72;
		'dip//': if (n < 72 && SK_Near(player)) return 72;
		'draughts//': if (n < 72 && SK_Near(player)) return 72;
		'drop//': if (n < 72 && SK_Near(player)) return 72;
		'earth//': if (n < 72 && SK_Near(player)) return 72;
		'error//': if (n < 72 && SK_Near(player)) return 72;
		'face//': if (n < 72 && SK_Near(player)) return 72;
		'fish//': if (n < 72 && SK_Near(player)) return 72;
		'fishes//': if (n < 72 && SK_Near(player)) return 72;
		'fridays//': if (n < 72 && SK_Near(player)) return 72;
		'full//': if (n < 72 && SK_Near(player)) return 72;
		'fur//': if (n < 72 && SK_Near(player)) return 72;
		'gallons//': if (n < 72 && SK_Near(player)) return 72;
		'heat//': if (n < 72 && SK_Near(player)) return 72;
		'knees//': if (n < 72 && SK_Near(player)) return 72;
		'lid//': if (n < 72 && SK_Near(player)) return 72;
		'look//': if (n < 72 && SK_Near(player)) return 72;
		'milk//': if (n < 72 && SK_Near(player)) return 72;
		'name//': if (n < 72 && SK_Near(player)) return 72;
		'opinion//': if (n < 72 && SK_Near(player)) return 72;
		'orange//': if (n < 72 && SK_Near(player)) return 72;
		'people//': if (n < 72 && SK_Near(player)) return 72;
		'pivot//': if (n < 72 && SK_Near(player)) return 72;
		'plan//': if (n < 72 && SK_Near(player)) return 72;
		'planets//': if (n < 72 && SK_Near(player)) return 72;
		'pocket//': if (n < 72 && SK_Near(player)) return 72;
		'rail//': if (n < 72 && SK_Near(player)) return 72;
		'ram//': if (n < 72 && SK_Near(player)) return 72;
		'scales//': if (n < 72 && SK_Near(player)) return 72;
		'screw//': if (n < 72 && SK_Near(player)) return 72;
		'ship//': if (n < 72 && SK_Near(player)) return 72;
		'speed//': if (n < 72 && SK_Near(player)) return 72;
		'stoneware//': if (n < 72 && SK_Near(player)) return 72;
		'stop//': if (n < 72 && SK_Near(player)) return 72;
		'sums//': if (n < 72 && SK_Near(player)) return 72;
		'tea//': if (n < 72 && SK_Near(player)) return 72;
		'tomb//': if (n < 72 && SK_Near(player)) return 72;
		'universit//': if (n < 72 && SK_Near(player)) return 72;
		'wardrobe//': if (n < 72 && SK_Near(player)) return 72;
		'work//': if (n < 72 && SK_Near(player)) return 72;
		'lodge//': if (n < 74 && SK_Near((+ the court +))) return 74; if (n < 77 && SK_Near((+ the lodge +))) return 77;
		'yard//': if (n < 75 && SK_Near((+ the court +))) return 75; if (n < 81 && SK_Near((+ the yard +))) return 81; if (n < 85 && SK_Near((+ the shed-room +))) return 85;
		'orchard//': if (n < 76 && SK_Near((+ the court +))) return 76; if (n < 79 && SK_Near((+ the orchard +))) return 79;
		'shed//': if (n < 83 && SK_Near((+ the yard +))) return 83; if (n < 84 && SK_Near((+ the shed-room +))) return 84;
		'rotunda//': if (n < 86 && SK_Near((+ the hall-room +))) return 86; if (n < 91 && SK_Near((+ the library-room +))) return 91; if (n < 94 && SK_Near((+ the cellar-room +))) return 94; if (n < 96 && SK_Near((+ the landing +))) return 96;
		'library//': if (n < 87 && SK_Near((+ the hall-room +))) return 87; if (n < 90 && SK_Near((+ the library-room +))) return 90;
		'landing//': if (n < 88 && SK_Near((+ the hall-room +))) return 88; if (n < 95 && SK_Near((+ the landing +))) return 95; if (n < 99 && SK_Near((+ the clock-room +))) return 99;
		'cellar//': if (n < 89 && SK_Near((+ the hall-room +))) return 89; if (n < 93 && SK_Near((+ the cellar-room +))) return 93;
		'catwalk//': if (n < 101 && SK_Near((+ the dome +))) return 101; if (n < 102 && SK_Near((+ the catwalk +))) return 102;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'christmas//') rtrue;
	if (w == 'fridays//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs assistant assistants";
		}
		'b': switch (n) {
			1: return "baize baizes bang bangs bearer bearers beast beasts bell bells bes black blacks board boards boat boats body book books boot boots bow bows branch";
			2: return "branches breath breaths brim brims brush brushes building buildings bull bulls button buttons";
		}
		'c': switch (n) {
			1: return "cart carts cartwheel cartwheels catch catches ceiling ceilings cell cells chest chests child childs christmas christmases church churches click clicks";
			2: return "cloud clouds coat coats coin coins column columns comet comets copper coppers cork corks corner corners cottage cottages counties county crest crests";
			3: return "crown crowns curve curves cut cuts cylinder cylinders";
		}
		'd': switch (n) {
			1: return "deep deeps degree degrees drainpipe drainpipes draught draughts drop drops drunk drunks";
		}
		'e': switch (n) {
			1: return "ear ears earth earths error errors eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet field fields figure figures finger fingers fish fishes fist fists flame flames flat flats foot friday fridays full fulls fur furs";
		}
		'g': switch (n) {
			1: return "gallon gallons gimbal gimbals globe globes gooses grain grains ground grounds";
		}
		'h': switch (n) {
			1: return "hair hairs hall halls hat hats head heads heat heats help helps hill hills hinge hinges hivs hole holes";
		}
		'i': switch (n) {
			1: return "ink inks iron irons";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leaf leafs leg legs level levels lid lids lintel lintels lock locks locomotive locomotives lug lugs lyra lyras";
		}
		'm': switch (n) {
			1: return "mane manes milk milks moss mosses mouth";
		}
		'n': switch (n) {
			1: return "name names neck necks noise noises nose";
		}
		'o': switch (n) {
			1: return "ocean oceans opinion opinions orange oranges order orders owl owls";
		}
		'p': switch (n) {
			1: return "page pages panel panels pattern patterns pear pears people person persons piston pistons pivot pivots plan planet planets plank planks plans plate";
			2: return "plats pocket pockets poker pokers pot pots";
		}
		'r': switch (n) {
			1: return "rail rails ram rams record records reel reels ring rings roof rust rusts";
		}
		's': switch (n) {
			1: return "sacking sackings scale scales seam seams secretaries secretary seeing seeings ship ships shoulder shoulders sign signs slate slates sleeve sleeves";
			2: return "speed speeds spindle spindles spout spouts sting stings stoneware stonewares stop stops sum sums";
		}
		't': switch (n) {
			1: return "target targets tea teas thought thoughts thread threads thumb thumbprint thumbprints thumbs tomb tombs ton tons touch touches";
		}
		'u': switch (n) {
			1: return "universities university";
		}
		'v': switch (n) {
			1: return "veil veils vice vices";
		}
		'w': switch (n) {
			1: return "waistcoat waistcoats wall walls wardrobe wardrobes water waters whisper whispers white whites wick wicks wire wires work works world worlds";
		}
	}
	return 0;
];
-).

To say choice-1: say "[if the drive-clock is stopped-state]Oil it, set it, give it a weight and a balanced governor, and it could be started.[no line break][otherwise]It is keeping up again.[no line break][end if]".
