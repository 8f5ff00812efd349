"Four Bells" by Starling

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

The salt-hall is a room. It is privately-named.
The cage-landing is a room. It is privately-named.
The brake-house is a room. It is privately-named.
The lamp-cabin is a room. It is privately-named.
The stable is a room. It is privately-named.
The chapel is a room. It is privately-named.
The office is a room. It is privately-named.
The smithy is a room. It is privately-named.
The low-drift is a room. It is privately-named.
The grotto is a room. It is privately-named.
The brine-stair is a room. It is privately-named.
The lake-shore is a room. It is privately-named.
The powder-store is a room. It is privately-named.
The islet is a room. It is privately-named.

The printed name of the salt-hall is "Salt Hall".
The description of the salt-hall is "A hall cut out of the salt, forty feet high, with a little daylight from the shaft and grey walls that glitter if you move. The cage landing is south, the lamp cabin west, the stable east and the chapel north; a stair goes down to the brine.".
The cage-landing is south of the salt-hall.
The lamp-cabin is west of the salt-hall.
The stable is east of the salt-hall.
The chapel is north of the salt-hall.
The brine-stair is down of the salt-hall.

The printed name of the cage-landing is "Cage Landing".
The description of the cage-landing is "Rails, a turntable, and the mine cage that brought you, waiting with its gate up. Over it hangs the signal bell. The hall is north, and the brake house east.[if the bell is roped] A rope hangs from the bell.[end if]".
The salt-hall is north of the cage-landing.
The brake-house is east of the cage-landing.

The printed name of the brake-house is "Brake House".
The description of the brake-house is "A brick box round the great drum, with the winding brake bolted to the floor beside it. The landing is west.".
The cage-landing is west of the brake-house.

The printed name of the lamp-cabin is "Lamp Cabin".
The description of the lamp-cabin is "A long cupboard of a room with a peg rack down one side: a hundred numbered hooks, and your own handwriting over them. The hall is east.".
The salt-hall is east of the lamp-cabin.

The printed name of the stable is "Pony Stable".
The description of the stable is "Six stalls cut in the salt, with six names over them, and a stone manger along the back. The hall is west.".
The salt-hall is west of the stable.
The stable is dark.

The printed name of the chapel is "Salt Chapel".
The description of the chapel is "The men carved it on Sundays: benches, an altar, a salt saint in a niche, all of the one grey stone. A plank door is east, the smithy is through an arch to the west, the low drift goes north and the hall is south.".
The salt-hall is south of the chapel.
The low-drift is north of the chapel.
The smithy is west of the chapel.
The chapel is dark.

The printed name of the office is "Foreman[']s Office".
The description of the office is "A stool, a stove, and on the boards a wall chart of all the workings. A tin chest with a red cross on it is screwed down in the corner. The chapel is west.".

The printed name of the smithy is "Smithy".
The description of the smithy is "A forge under a hood, and an oak bench with a vice, where the picks came to be mended. An air shaft lets in a grey light. The chapel is east.".
The chapel is east of the smithy.

The printed name of the low-drift is "Low Drift".
The description of the low-drift is "The roof comes down to meet you. Northward a salt fall lies across the way; the chapel is south.[if the fall-thing is broken-state] There is a gap through the fall.[end if]".
The chapel is south of the low-drift.
The grotto is north of the low-drift.
The low-drift is dark.

The printed name of the grotto is "Crystal Grotto".
The description of the grotto is "Crystals as long as your arm stand out of the walls, clear as gin, and send your light back in pieces. The drift is south.".
The low-drift is south of the grotto.
The grotto is dark.

The printed name of the brine-stair is "Brine Stair".
The description of the brine-stair is "Two hundred steps, cut for men with longer legs. Half-way there is a landing, with a brine sump in the floor and a work light somebody left burning. The hall is up, the lake north.".
The salt-hall is up of the brine-stair.
The lake-shore is north of the brine-stair.

The printed name of the lake-shore is "Lake Shore".
The description of the lake-shore is "A beach of white crust, and a black lake without an edge. A raft of barrels is drawn up here, and an iron door is let into the rock to the east. The stair is south; north, over the water, there is an islet.".
The brine-stair is south of the lake-shore.
The islet is north of the lake-shore.
The lake-shore is dark.

The printed name of the powder-store is "Powder Store".
The description of the powder-store is "A dry vault with a copper-nailed floor and a warning in three languages, of which this is the politest: NO. A lamp burns behind thick glass. The shore is west.".

The printed name of the islet is "Salt Islet".
The description of the islet is "A hump of salt the size of a cart, with the lake all round it. The shore is south.".
The lake-shore is south of the islet.
The islet is dark.

Part 2 - States

A thing can be trailing or groping. A thing is usually groping.

A thing can be afoot or clinging-state. A thing is usually clinging-state.

A thing can be bandaged or lame. A thing is usually lame.

A thing can be hobbling or sitting-state. A thing is usually sitting-state.

A thing can be roped or ropeless. A thing is usually ropeless.

A thing can be rung-state or silent-state. A thing is usually silent-state.

A thing can be oiled or rusted. A thing is usually rusted.

A thing can be searched or unsearched. A thing is usually unsearched.

A thing can be seen-state or unseen. A thing is usually unseen.

A thing can be turned or facing. A thing is usually facing.

A thing can be known-state or unread. A thing is usually unread.

A thing can be glowing or cold. A thing is usually cold.

A thing can be broken-state or blocking-state. A thing is usually blocking-state.

A thing can be hooked or unhooked. A thing is usually unhooked.

A thing can be patched or holed. A thing is usually holed.

A thing can be dialled or undialled. A thing is usually undialled.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be molten or solid. A thing is usually solid.

A thing can be sawn-state or uncut. A thing is usually uncut.

Part 3 - Things

The tobi is a man. It is privately-named.
The lina is a woman. It is privately-named.
The anka is a woman. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The cage-thing is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The brake is a thing. It is privately-named.
The manger is a thing. It is privately-named.
The altar is a thing. It is privately-named.
The saint is a thing. It is privately-named.
The office-door is a door. It is privately-named.
The wall-chart is a thing. It is privately-named.
The aid-box is a container. It is privately-named.
The forge is a container. It is privately-named.
The bench is a supporter. It is privately-named.
The fall-thing is a thing. It is privately-named.
The sump is a thing. It is privately-named.
The raft is a thing. It is privately-named.
The powder-door is a door. It is privately-named.
The lake is a thing. It is privately-named.
The walls is a thing. It is privately-named.
The brass-lamp is a container. It is privately-named.
The carbide is a thing. It is privately-named.
The matches-thing is a thing. It is privately-named.
The roll is a thing. It is privately-named.
The glasses is a thing. It is privately-named.
The hay-thing is a thing. It is privately-named.
The halter is a thing. It is privately-named.
The office-key is a thing. It is privately-named.
The bandage is a thing. It is privately-named.
The pick-thing is a thing. It is privately-named.
The fuse is a thing. It is privately-named.
The pitch-thing is a thing. It is privately-named.
The saw-thing is a thing. It is privately-named.
The oil-can is a thing. It is privately-named.
The prop-thing is a thing. It is privately-named.
The boat-hook is a thing. It is privately-named.
The bear-thing is a thing. It is privately-named.
The rails is a thing. It is privately-named.
The stalls is a thing. It is privately-named.
The benches is a thing. It is privately-named.
The stool is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The air-shaft is a thing. It is privately-named.
The hood is a thing. It is privately-named.
The roof is a thing. It is privately-named.
The crystals is a thing. It is privately-named.
The work-light is a thing. It is privately-named.
The steps-thing is a thing. It is privately-named.
The crust is a thing. It is privately-named.
The warning is a thing. It is privately-named.
The thick-glass is a thing. It is privately-named.

The printed name of the tobi is "Tobi".
Include (- with name 'tobi//' 'small//' 'boy//', -) when defining the tobi.
The description of the tobi is "Small, round, and salted all over like a pretzel.[if the tobi is groping] He is feeling round him with both hands.[end if][if the tobi is trailing] He has you by the sleeve.[end if]".
The tobi is proper-named.

The lina is in the islet.
The printed name of the lina is "Lina".
Include (- with name 'lina//' 'small//' 'girl//', -) when defining the lina.
The description of the lina is "Six or so, with plaits coming down and her chin up. She is looking at the water as if it owed her something.[if the lina is clinging-state] She has both arms round her knees and does not mean to move.[end if][if the lina is afoot] She has both arms round the bear.[end if]".
The appearance of the lina is "A small girl is sitting in the exact middle: Lina.".
The first place of the lina is the islet.
The lina is proper-named.

The anka is in the grotto.
The printed name of the anka is "Anka".
Include (- with name 'anka//' 'tall//' 'girl//' 'ankle//', -) when defining the anka.
The description of the anka is "Long, thin, and eleven, in a coat with a captain[']s badge pinned on it. One ankle is the size of the other and a half; somebody should bind it.[if the anka is lame] She does not look at it.[end if][if the anka is bandaged] It is bound in white.[end if][if the anka is sitting-state] She is sitting very straight.[end if][if the anka is hobbling] She is up, on a crutch.[end if]".
The appearance of the anka is "Anka is sitting against a crystal with one leg out in front of her.".
The first place of the anka is the grotto.
The anka is proper-named.

The shelf-thing is in the lamp-cabin.
The printed name of the shelf-thing is "peg rack".
Include (- with name 'peg//' 'rack//' 'shelf//' 'hooks//' 'numbered//' 'hundred//' 'ledge//' 'pegs//' 'racks//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Pegs, hooks and a ledge. Number seven was yours.".
The shelf-thing is fixed in place, not enterable and scenery.

The cage-thing is in the cage-landing.
The printed name of the cage-thing is "mine cage".
Include (- with name 'mine//' 'cage//' 'lift//' 'shaft//' 'iron//' 'cages//p', -) when defining the cage-thing.
The description of the cage-thing is "An iron cage for eight men or ten children. It goes when the bell says.".
The cage-thing is fixed in place and scenery.

The bell is in the cage-landing.
The printed name of the bell is "signal bell".
Include (- with name 'signal//' 'bell//' 'clapper//' 'bronze//' 'bells//p', -) when defining the bell.
The description of the bell is "A bronze bell twelve feet up. The men used to ring it by a rope: one for stop, four for all up.[if the bell is ropeless] Its rope is gone; one would have to tie on another.[end if][if the bell is roped] A halter rope hangs from the clapper.[end if][if the bell is silent-state] It is silent.[end if][if the bell is rung-state] It is humming still.[end if]".
The bell is fixed in place and scenery.

The brake is in the brake-house.
The printed name of the brake is "winding brake".
Include (- with name 'winding//' 'brake//' 'drum//' 'lever//' 'great//' 'brakes//p', -) when defining the brake.
The description of the brake is "A lever as long as you are, on a shoe of beech. The old brakeman would oil it every Friday.[if the brake is rusted] It is rusted solid.[end if][if the brake is oiled] It shines with oil.[end if]".
The brake is fixed in place and scenery.

The manger is in the stable.
The printed name of the manger is "stone manger".
Include (- with name 'stone//' 'manger//' 'trough//' 'mangers//p', -) when defining the manger.
The description of the manger is "Worn smooth by noses, and deep enough for a whole arm.[if the manger is unsearched] Something glints at the bottom of it.[end if][if the manger is searched] There is nothing more in it.[end if]".
The manger is fixed in place and scenery.

The altar is in the chapel.
The printed name of the altar is "altar".
Include (- with name 'altar//' 'cloth//' 'block//' 'altars//p', -) when defining the altar.
The description of the altar is "A block of salt with a cloth carved on it. A child could sit behind it; you had better look behind it.[if the altar is unseen] From behind it comes a sniff.[end if][if the altar is seen-state] There is a warm place behind it.[end if]".
The altar is fixed in place and scenery.

The saint is in the chapel.
The printed name of the saint is "salt saint".
Include (- with name 'salt//' 'saint//' 'barbara//' 'statue//' 'saints//p', -) when defining the saint.
The description of the saint is "Barbara, with her tower, by a man who had only ever carved ponies. There are scrapes round her foot, as if someone were used to turn her.[if the saint is facing] She is facing the altar.[end if][if the saint is turned] She has her back to the altar.[end if]".
The saint is fixed in place and scenery.

The office-door is east of the chapel and west of the office.
The printed name of the office-door is "plank door".
Include (- with name 'plank//' 'door//' 'planks//' 'doors//p', -) when defining the office-door.
The description of the office-door is "Planks, tarred, with FOREMAN in brass nails and a keyhole.".
The office-door is openable, closed, lockable and locked.
The matching key of the office-door is the office-key.

The wall-chart is in the office.
The printed name of the wall-chart is "wall chart".
Include (- with name 'wall//' 'chart//' 'plan//' 'map//' 'charts//p', -) when defining the wall-chart.
The description of the wall-chart is "Every gallery is inked in, and a number is pencilled by the iron door at the lake: 1788. There is more of it to read.[if the wall-chart is unread] The pencil is faint, and wants a minute of your time.[end if][if the wall-chart is known-state] The powder store is 1788.[end if]".
The wall-chart is fixed in place and scenery.

The aid-box is in the office.
The printed name of the aid-box is "tin chest".
Include (- with name 'tin//' 'chest//' 'first//' 'aid//' 'red//' 'cross//' 'box//' 'chests//p', -) when defining the aid-box.
The description of the aid-box is "FIRST AID, it says, and under that, in chalk, SECOND DOOR ON THE LEFT IF DEAD.".
The aid-box is fixed in place, not enterable, openable, closed and scenery.

The forge is in the smithy.
The printed name of the forge is "forge".
Include (- with name 'forge//' 'hearth//' 'fire//' 'bed//' 'forges//p', -) when defining the forge.
The description of the forge is "A bed of coke on brick. Hay would start it; a pot put over it would melt what was in it.[if the forge is cold] It is cold.[end if][if the forge is glowing] It is glowing from edge to edge.[end if]".
The forge is fixed in place, not enterable, unopenable, open and scenery.

The bench is in the smithy.
The printed name of the bench is "oak bench".
Include (- with name 'oak//' 'bench//' 'vice//' 'great//', -) when defining the bench.
The description of the bench is "A great vice is set in one end. Anything held in that, you could saw.".
The bench is fixed in place, not enterable and scenery.

The fall-thing is in the low-drift.
The printed name of the fall-thing is "salt fall".
Include (- with name 'salt//' 'fall//' 'rubble//' 'blocks//' 'falls//p', -) when defining the fall-thing.
The description of the fall-thing is "Blocks of salt, wedged to the roof. A pick would break it, and nothing else would.[if the fall-thing is blocking-state] It fills the drift.[end if][if the fall-thing is broken-state] There is a gap through it as wide as a door.[end if]".
The fall-thing is fixed in place and scenery.

The sump is in the brine-stair.
The printed name of the sump is "brine sump".
Include (- with name 'brine//' 'sump//' 'pit//' 'square//' 'sumps//p', -) when defining the sump.
The description of the sump is "A square pit of brine under the pumps, six feet down. They used to dredge it with a hook, for hats.[if the sump is unhooked] A bit of ribbon is floating in it.[end if][if the sump is hooked] Nothing floats in it now.[end if]".
The sump is fixed in place and scenery.

The raft is in the lake-shore.
The printed name of the raft is "raft".
Include (- with name 'raft//' 'boat//' 'hole//' 'barrels//' 'barrel//' 'rafts//p', -) when defining the raft.
The description of the raft is "Eight barrels and a door. One would patch it with pitch.[if the raft is holed] One barrel is split and full of water.[end if][if the raft is patched] The split barrel is black with new pitch.[end if]".
The raft is fixed in place and scenery.

The powder-door is east of the lake-shore and west of the powder-store.
The printed name of the powder-door is "iron door".
Include (- with name 'iron//' 'door//' 'dial//' 'powder//' 'doors//p', -) when defining the powder-door.
The description of the powder-door is "Iron, with a dial of four figures. The foreman was the only one who could dial it.[if the powder-door is undialled] The dial stands at nought.[end if][if the powder-door is dialled] The dial stands at 1788.[end if]".
The powder-door is openable and closed.

The printed name of the lake is "brine lake".
Include (- with name 'brine//' 'lake//' 'water//' 'black//' 'lakes//p', -) when defining the lake.
The description of the lake is "Brine, so strong you could not sink in it, and so cold you would not mind.".
The lake is fixed in place and scenery.

The printed name of the walls is "salt walls".
Include (- with name 'salt//' 'walls//' 'rock//' 'grey//', -) when defining the walls.
The description of the walls is "Grey salt, banded like bacon. Everybody licks it once.".
The walls is fixed in place, scenery and plural-named.

The brass-lamp is on the shelf-thing.
The printed name of the brass-lamp is "brass lamp".
Include (- with name 'brass//' 'lamp//' 'miners//' 'lamps//p', -) when defining the brass-lamp.
The description of the brass-lamp is "A miner[']s lamp, brass, with a pot for carbide below and a burner above. To light it you need matches, and something in the pot.[if the brass-lamp is unlit-state] It is not lit.[end if][if the brass-lamp is burning-state] It burns with a small white tongue.[end if]".
The appearance of the brass-lamp is "On hook seven hangs a brass lamp.".
The first place of the brass-lamp is the shelf-thing.
The brass-lamp is portable, not enterable, unopenable and open.

The carbide is on the shelf-thing.
The printed name of the carbide is "carbide".
Include (- with name 'carbide//' 'grey//' 'stones//', -) when defining the carbide.
The description of the carbide is "A twist of grey stones that smell of garlic. Put in a lamp, they burn.".
The carbide is portable.
The indefinite article of the carbide is "some".

The matches-thing is in the cage-landing.
The printed name of the matches-thing is "matches".
Include (- with name 'matches//' 'matchbox//' 'match//' 'box//', -) when defining the matches-thing.
The description of the matches-thing is "A box with a pony on it.".
The appearance of the matches-thing is "A box of matches lies on the rail.".
The first place of the matches-thing is the cage-landing.
The matches-thing is portable and plural-named.

The roll is carried by the player.
The printed name of the roll is "cheese roll".
Include (- with name 'cheese//' 'roll//' 'sandwich//' 'rolls//p', -) when defining the roll.
The description of the roll is "Cheese and gherkin, in paper. You took it up as one takes an umbrella.".
The roll is portable and edible.

The printed name of the glasses is "round glasses".
Include (- with name 'round//' 'glasses//' 'spectacles//', -) when defining the glasses.
The description of the glasses is "Round, thick, and smeared. TOBI, says the earpiece.".
The glasses is portable and plural-named.

The hay-thing is in the stable.
The printed name of the hay-thing is "hay".
Include (- with name 'hay//' 'straw//', -) when defining the hay-thing.
The description of the hay-thing is "An armful of hay forty years old, as dry as a sermon.".
The appearance of the hay-thing is "An armful of hay has been left in the last stall.".
The first place of the hay-thing is the stable.
The hay-thing is portable.
The indefinite article of the hay-thing is "some".

The halter is in the stable.
The printed name of the halter is "halter rope".
Include (- with name 'halter//' 'rope//' 'ropes//p', -) when defining the halter.
The description of the halter is "Plaited hemp with a ring in it. You could tie anything with it, and to anything.".
The appearance of the halter is "A halter rope hangs from a peg.".
The first place of the halter is the stable.
The halter is portable.

The printed name of the office-key is "office key".
Include (- with name 'office//' 'key//' 'flat//' 'steel//' 'keys//p', -) when defining the office-key.
The description of the office-key is "A flat steel key on a loop of bootlace.".
The office-key is portable.

The bandage is in the aid-box.
The printed name of the bandage is "bandage".
Include (- with name 'bandage//' 'dressing//' 'bandages//p', -) when defining the bandage.
The description of the bandage is "A roll of white crepe, and a pin to hold it.".
The bandage is portable.

The pick-thing is in the powder-store.
The printed name of the pick-thing is "pick".
Include (- with name 'pick//' 'pickaxe//' 'picks//p', -) when defining the pick-thing.
The description of the pick-thing is "Short, heavy, and sharp at one end.".
The appearance of the pick-thing is "A pick stands in the corner.".
The first place of the pick-thing is the powder-store.
The pick-thing is portable.

The fuse is in the powder-store.
The printed name of the fuse is "old fuse".
Include (- with name 'old//' 'fuse//' 'cord//' 'fuses//p', -) when defining the fuse.
The description of the fuse is "A yard of tarred cord, quite perished.".
The appearance of the fuse is "An old fuse trails over the floor.".
The first place of the fuse is the powder-store.
The fuse is portable.

The pitch-thing is in the smithy.
The printed name of the pitch-thing is "pitch pot".
Include (- with name 'pitch//' 'pot//' 'tar//' 'iron//' 'pots//p', -) when defining the pitch-thing.
The description of the pitch-thing is "An iron pot with a bail, full of black pitch.[if the pitch-thing is solid] The pitch is as hard as a plate. One would have to melt it.[end if][if the pitch-thing is molten] The pitch is runny.[end if]".
The appearance of the pitch-thing is "A pitch pot stands by the hood.".
The first place of the pitch-thing is the smithy.
The pitch-thing is portable.

The saw-thing is on the bench.
The printed name of the saw-thing is "bow saw".
Include (- with name 'bow//' 'saw//' 'saws//p', -) when defining the saw-thing.
The description of the saw-thing is "A bow saw, oiled before it was hung up.".
The saw-thing is portable.

The oil-can is on the bench.
The printed name of the oil-can is "oil can".
Include (- with name 'oil//' 'can//' 'long//' 'beak//' 'cans//p', -) when defining the oil-can.
The description of the oil-can is "A can with a long beak and a squeak of its own.".
The oil-can is portable.

The prop-thing is in the low-drift.
The printed name of the prop-thing is "[if the prop-thing is sawn-state]rough crutch[otherwise]pit prop[end if]".
Include (- with name 'pit//' 'prop//' 'rough//' 'crutch//' 'timber//' 'forked//' 'props//p' 'crutches//p', -) when defining the prop-thing.
The description of the prop-thing is "A length of spruce with a fork at the top.[if the prop-thing is uncut] It is too long for anything but a roof. One could saw it.[end if][if the prop-thing is sawn-state] It has been sawn to the height of a tall girl.[end if]".
The appearance of the prop-thing is "A forked pit prop leans against the wall.".
The first place of the prop-thing is the low-drift.
The prop-thing is portable.

The boat-hook is in the lake-shore.
The printed name of the boat-hook is "long gaff".
Include (- with name 'long//' 'gaff//' 'pole//' 'boat//' 'hook//' 'iron//' 'gaffs//p', -) when defining the boat-hook.
The description of the boat-hook is "Twelve feet of ash with an iron hook on the end, for pushing off and pulling in.".
The appearance of the boat-hook is "A long gaff lies on the crust.".
The first place of the boat-hook is the lake-shore.
The boat-hook is portable.

The printed name of the bear-thing is "wet bear".
Include (- with name 'wet//' 'bear//' 'teddy//' 'small//' 'brown//' 'bears//p', -) when defining the bear-thing.
The description of the bear-thing is "A small brown bear, sodden, with one eye and a ribbon that says LINA.".
The bear-thing is portable.

The rails is in the cage-landing.
The printed name of the rails is "rails".
Include (- with name 'rails//' 'rail//' 'turntable//', -) when defining the rails.
The description of the rails is "Narrow gauge, rusted to the colour of tea, meeting at a turntable.".
The rails is fixed in place, scenery and plural-named.

The stalls is in the stable.
The printed name of the stalls is "stalls".
Include (- with name 'stalls//' 'stall//' 'names//', -) when defining the stalls.
The description of the stalls is "The names are Max, Liesl, Kaiser, Moritz, Rosl and Otto. Each is licked smooth.".
The stalls is fixed in place, scenery and plural-named.

The benches is in the chapel.
The printed name of the benches is "benches".
Include (- with name 'benches//' 'bench//' 'niche//', -) when defining the benches.
The description of the benches is "Salt, and worn by two centuries of Sunday trousers.".
The benches is fixed in place, scenery and plural-named.

The stool is in the office.
The printed name of the stool is "stool".
Include (- with name 'stool//' 'stools//p', -) when defining the stool.
The description of the stool is "Three-legged, and polished by one man.".
The stool is fixed in place and scenery.

The stove is in the office.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'stoves//p', -) when defining the stove.
The description of the stove is "Cold since the pumps stopped. The pipe goes up and thinks better of it.".
The stove is fixed in place and scenery.

The air-shaft is in the smithy.
The printed name of the air-shaft is "air shaft".
Include (- with name 'air//' 'shaft//' 'shafts//p', -) when defining the air-shaft.
The description of the air-shaft is "A chimney of grey light, no wider than a hat.".
The air-shaft is fixed in place and scenery.

The hood is in the smithy.
The printed name of the hood is "hood".
Include (- with name 'hood//' 'hoods//p', -) when defining the hood.
The description of the hood is "Sheet iron, hung over the forge like an eyelid.".
The hood is fixed in place and scenery.

The roof is in the low-drift.
The printed name of the roof is "roof".
Include (- with name 'roof//' 'roofs//p', -) when defining the roof.
The description of the roof is "Grey salt, and closer to your hair than you remember.".
The roof is fixed in place and scenery.

The crystals is in the grotto.
The printed name of the crystals is "crystals".
Include (- with name 'crystals//' 'crystal//' 'cubes//', -) when defining the crystals.
The description of the crystals is "Cubes on cubes, clear to the middle. You used to come here with your lunch.".
The crystals is fixed in place, scenery and plural-named.

The work-light is in the brine-stair.
The printed name of the work-light is "work light".
Include (- with name 'work//' 'light//' 'lights//p', -) when defining the work-light.
The description of the work-light is "Somebody left it burning in a wire basket. You would kiss him.".
The work-light is fixed in place and scenery.

The steps-thing is in the brine-stair.
The printed name of the steps-thing is "steps".
Include (- with name 'steps//' 'stair//' 'stairs//', -) when defining the steps-thing.
The description of the steps-thing is "You counted them once. Two hundred, and one that is loose.".
The steps-thing is fixed in place, scenery and plural-named.

The crust is in the lake-shore.
The printed name of the crust is "crust".
Include (- with name 'crust//' 'beach//' 'shore//' 'crusts//p', -) when defining the crust.
The description of the crust is "It breaks underfoot like the top of a custard.".
The crust is fixed in place and scenery.

The warning is in the powder-store.
The printed name of the warning is "warning".
Include (- with name 'warning//' 'warnings//p', -) when defining the warning.
The description of the warning is "NO. The other two languages need a line each.".
The warning is fixed in place and scenery.

The thick-glass is in the powder-store.
The printed name of the thick-glass is "thick glass".
Include (- with name 'thick//' 'glass//', -) when defining the thick-glass.
The description of the thick-glass is "Behind it burns a lamp that nobody could get at with a match.".
The thick-glass is fixed in place and scenery.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the stable:
	say "It is dark in the stable, and still smells of ponies. The doorway is west.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the chapel:
	say "The chapel is black, and somebody in it is trying not to sniff. The hall is south.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the low-drift:
	say "You put out a hand in the dark and find the roof, lower than you remember. The chapel is south.";
	say line break.

Check going north when the location of the player is the low-drift:
	if the fall-thing is not broken-state:
		say "The salt fall fills the drift to the roof. It would have to be broken down.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the grotto:
	say "Dark, and the small sounds of somebody being brave. The drift is south.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the lake-shore:
	say "Black water laps in the dark, close by. The stair is south, and you had better not step anywhere else.";
	say line break.

Check going north when the location of the player is the lake-shore:
	if the raft is not patched:
		say "The raft has a split barrel. It would take you half-way to the islet. It wants patching.";
		stop the action;
	if the boat-hook is not enclosed by the player:
		say "You have nothing to push the raft with. The long gaff would do.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the islet:
	say "Water on all sides, in the dark, and somebody breathing. The shore is south.";
	say line break.

Placing backdrops:
	if the location of the player is the lake-shore or the location of the player is the islet, move the lake to the location of the player;
	otherwise remove the lake from play.

Placing backdrops:
	if the location of the player is the salt-hall or the location of the player is the cage-landing or the location of the player is the brake-house or the location of the player is the lamp-cabin or the location of the player is the stable or the location of the player is the chapel or the location of the player is the office or the location of the player is the smithy or the location of the player is the low-drift or the location of the player is the grotto or the location of the player is the brine-stair or the location of the player is the lake-shore or the location of the player is the powder-store or the location of the player is the islet, move the walls to the location of the player;
	otherwise remove the walls from play.

Kindling: if the brass-lamp is burning-state, now the brass-lamp is lit; otherwise now the brass-lamp is unlit.

Check greeting the tobi:
	say "[quotation mark]I[']m seven and a half,[quotation mark] says Tobi. [quotation mark]I[']m not lost. The others are. Ask me about them.[quotation mark]";
	stop the action;
	continue the action.

Check asking the tobi about something:
	if (the topic understood includes "lina" or the topic understood includes "bear"):
		say "[quotation mark]Lina went to see the lake. There was a raft. She pushed off, and it came back without her, with a hole in it. Her bear fell in the pit on the stairs, and she cried.[quotation mark]";
		stop the action;
	if (the topic understood includes "anka"):
		say "[quotation mark]Anka went to look for Lina, the wrong way, along the low bit. Then something fell down, behind her.[quotation mark]";
		stop the action;
	if (the topic understood includes "saint" or the topic understood includes "key" or the topic understood includes "office"):
		say "[quotation mark]The guide turned the saint. She goes round. The office is through the plank door.[quotation mark]";
		stop the action;
	if (the topic understood includes "glasses" or the topic understood includes "ponies" or the topic understood includes "manger") and the tobi is groping:
		say "[quotation mark]I had them on when I looked in the ponies['] dinner.[quotation mark]";
		stop the action;
	say "[quotation mark]I don[']t know,[quotation mark] says Tobi. [quotation mark]I[']m only in 3b.[quotation mark]";
	stop the action;
	continue the action.

Check telling the tobi about something:
	if (the topic understood includes "lina" or the topic understood includes "bear"):
		say "[quotation mark]Lina went to see the lake. There was a raft. She pushed off, and it came back without her, with a hole in it. Her bear fell in the pit on the stairs, and she cried.[quotation mark]";
		stop the action;
	if (the topic understood includes "anka"):
		say "[quotation mark]Anka went to look for Lina, the wrong way, along the low bit. Then something fell down, behind her.[quotation mark]";
		stop the action;
	say "[quotation mark]I don[']t know,[quotation mark] says Tobi. [quotation mark]I[']m only in 3b.[quotation mark]";
	stop the action;
	continue the action.

Check answering the tobi that something:
	say "[quotation mark]I don[']t know,[quotation mark] says Tobi. [quotation mark]I[']m only in 3b.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the tobi to something:
	say "[quotation mark]I don[']t know,[quotation mark] says Tobi. [quotation mark]I[']m only in 3b.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the tobi:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the glasses) and the tobi is groping:
		now the tobi is trailing;
		now the glasses is carried by the tobi;
		say "He puts them on and looks at you for some time. [quotation mark]You[']re old,[quotation mark] says Tobi, with relief, and takes hold of your sleeve. [quotation mark]I[']m coming too. The guide turned the saint round, when she thought nobody saw. There[']s a key under it.[quotation mark]";
		stop the action;
	if (the noun is the roll):
		say "[quotation mark]Is there gherkin?[quotation mark] There is gherkin. He hands it back.";
		stop the action;
	say "[quotation mark]I don[']t know,[quotation mark] says Tobi. [quotation mark]I[']m only in 3b.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the tobi:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the glasses) and the tobi is groping:
		now the tobi is trailing;
		now the glasses is carried by the tobi;
		say "He puts them on and looks at you for some time. [quotation mark]You[']re old,[quotation mark] says Tobi, with relief, and takes hold of your sleeve. [quotation mark]I[']m coming too. The guide turned the saint round, when she thought nobody saw. There[']s a key under it.[quotation mark]";
		stop the action;
	say "[quotation mark]I don[']t know,[quotation mark] says Tobi. [quotation mark]I[']m only in 3b.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the lina:
	if the lina is clinging-state:
		say "[quotation mark]Are you the salt saint?[quotation mark] asks Lina. You say no, only a lamp girl. [quotation mark]I want my bear.[quotation mark]";
		stop the action;
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check asking the lina about something:
	if (the topic understood includes "bear") and the lina is clinging-state:
		say "[quotation mark]He fell in the pit, on the stairs, where the water is. I[']m not going without him.[quotation mark]";
		stop the action;
	if (the topic understood includes "anka" or the topic understood includes "tobi"):
		say "[quotation mark]Anka said stay with the class. So I stayed here.[quotation mark]";
		stop the action;
	if (the topic understood includes "raft" or the topic understood includes "lake" or the topic understood includes "islet"):
		say "[quotation mark]It went away by itself.[quotation mark]";
		stop the action;
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check telling the lina about something:
	if (the topic understood includes "bear") and the lina is clinging-state:
		say "[quotation mark]He fell in the pit, on the stairs, where the water is. I[']m not going without him.[quotation mark]";
		stop the action;
	if (the topic understood includes "anka" or the topic understood includes "tobi"):
		say "[quotation mark]Anka said stay with the class. So I stayed here.[quotation mark]";
		stop the action;
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check answering the lina that something:
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check ordering the lina to something:
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check giving something to the lina:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bear-thing) and the lina is clinging-state:
		now the lina is afoot;
		now the bear-thing is carried by the lina;
		say "She does not say anything. She puts her face in it, brine and all, and when she takes it out again she gets up. [quotation mark]He says we can go now,[quotation mark] says Lina.";
		stop the action;
	if (the noun is the roll):
		say "She breaks off a corner, for the bear, and gives you back the rest.";
		stop the action;
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check showing something to the lina:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bear-thing) and the lina is clinging-state:
		now the lina is afoot;
		now the bear-thing is carried by the lina;
		say "She does not say anything. She puts her face in it, brine and all, and when she takes it out again she gets up. [quotation mark]He says we can go now,[quotation mark] says Lina.";
		stop the action;
	say "Lina consults the bear, or the place where the bear should be, and shakes her head.";
	stop the action;
	continue the action.

Check greeting the anka:
	say "[quotation mark]Anka Weber, 3b,[quotation mark] she says. [quotation mark]Two missing. I mean three.[quotation mark]";
	stop the action;
	continue the action.

Check asking the anka about something:
	if (the topic understood includes "ankle" or the topic understood includes "foot" or the topic understood includes "fall"):
		say "[quotation mark]I heard it coming and jumped. It[']s only twisted. Bind it and I can walk, if there[']s something to lean on. There was a prop in the drift, with a fork in it.[quotation mark]";
		stop the action;
	if (the topic understood includes "lina" or the topic understood includes "tobi"):
		say "[quotation mark]I was to look after them,[quotation mark] says Anka. [quotation mark]I[']m class captain.[quotation mark]";
		stop the action;
	say "[quotation mark]Have you got the little ones?[quotation mark] asks Anka.";
	stop the action;
	continue the action.

Check telling the anka about something:
	if (the topic understood includes "ankle" or the topic understood includes "foot" or the topic understood includes "fall"):
		say "[quotation mark]I heard it coming and jumped. It[']s only twisted. Bind it and I can walk, if there[']s something to lean on. There was a prop in the drift, with a fork in it.[quotation mark]";
		stop the action;
	if (the topic understood includes "lina" or the topic understood includes "tobi"):
		say "[quotation mark]I was to look after them,[quotation mark] says Anka. [quotation mark]I[']m class captain.[quotation mark]";
		stop the action;
	say "[quotation mark]Have you got the little ones?[quotation mark] asks Anka.";
	stop the action;
	continue the action.

Check answering the anka that something:
	say "[quotation mark]Have you got the little ones?[quotation mark] asks Anka.";
	stop the action;
	continue the action.

Check ordering the anka to something:
	say "[quotation mark]Have you got the little ones?[quotation mark] asks Anka.";
	stop the action;
	continue the action.

Check giving something to the anka:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the prop-thing) and the prop-thing is sawn-state and the anka is bandaged:
		now the anka is hobbling;
		now the prop-thing is carried by the anka;
		say "She tries it under her arm, and stands up, and stays up. [quotation mark]I can do stairs,[quotation mark] says Anka, [quotation mark]if nobody looks.[quotation mark]";
		stop the action;
	if (the noun is the prop-thing):
		say "[quotation mark]The foot first,[quotation mark] says Anka, white about the mouth. [quotation mark]If somebody would bind it. Then a crutch, sawn to my size.[quotation mark]";
		stop the action;
	if (the noun is the bandage):
		say "[quotation mark]You do it,[quotation mark] says Anka. [quotation mark]Bind it tight. I won[']t shout.[quotation mark]";
		stop the action;
	if (the noun is the roll):
		say "[quotation mark]Give it to the little ones,[quotation mark] says Anka, and looks at it till it is out of sight.";
		stop the action;
	say "[quotation mark]Have you got the little ones?[quotation mark] asks Anka.";
	stop the action;
	continue the action.

Check showing something to the anka:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the prop-thing):
		say "[quotation mark]The foot first,[quotation mark] says Anka, white about the mouth. [quotation mark]If somebody would bind it. Then a crutch, sawn to my size.[quotation mark]";
		stop the action;
	say "[quotation mark]Have you got the little ones?[quotation mark] asks Anka.";
	stop the action;
	continue the action.

Part 4 - Actions

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the brass-lamp and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You have nothing to strike. There used to be matches on the landing, by the cage.";
			stop the action;
		if the brass-lamp is not unlit-state:
			say "It is burning, with its small white tongue.";
			stop the action;
		if the carbide is not in the brass-lamp:
			say "The burner clicks on nothing. A lamp like this wants carbide in its pot.";
			stop the action;
		now the brass-lamp is burning-state;
		say "You spit on the carbide for luck and for water, and strike a match. The jet catches with a pop: a tongue of white, as long as a finger, and the smell of being sixteen.";
		stop the action;
	if the noun is the forge and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You have nothing to strike.";
			stop the action;
		if the forge is not cold:
			say "It is glowing as it is.";
			stop the action;
		if the hay-thing is not in the forge:
			say "A match will not take hold of cold coke. Something that burns easily has to be put in the forge first.";
			stop the action;
		now the forge is glowing;
		now the hay-thing is nowhere;
		say "The hay goes up in one yellow breath, and the coke under it takes the hint. In a minute the forge is glowing from edge to edge.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the brass-lamp:
		if the matches-thing is not enclosed by the player:
			say "You have nothing to strike. There used to be matches on the landing, by the cage.";
			stop the action;
		if the brass-lamp is not unlit-state:
			say "It is burning, with its small white tongue.";
			stop the action;
		if the carbide is not in the brass-lamp:
			say "The burner clicks on nothing. A lamp like this wants carbide in its pot.";
			stop the action;
		now the brass-lamp is burning-state;
		say "You spit on the carbide for luck and for water, and strike a match. The jet catches with a pop: a tongue of white, as long as a finger, and the smell of being sixteen.";
		stop the action;
	if the noun is the forge:
		if the matches-thing is not enclosed by the player:
			say "You have nothing to strike.";
			stop the action;
		if the forge is not cold:
			say "It is glowing as it is.";
			stop the action;
		if the hay-thing is not in the forge:
			say "A match will not take hold of cold coke. Something that burns easily has to be put in the forge first.";
			stop the action;
		now the forge is glowing;
		now the hay-thing is nowhere;
		say "The hay goes up in one yellow breath, and the coke under it takes the hint. In a minute the forge is glowing from edge to edge.";
		stop the action;
	if the noun is the fuse:
		say "Forty years damp, thank God. You think better of it anyway.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the carbide:
		if the brass-lamp is not unlit-state:
			say "It is fizzing in the lamp, and there it stays.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the halter:
		if the bell is not ropeless:
			say "It does more good on the bell.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the matches-thing or the noun is the roll or the noun is the glasses or the noun is the hay-thing or the noun is the halter or the noun is the office-key or the noun is the bandage or the noun is the pick-thing or the noun is the fuse or the noun is the pitch-thing or the noun is the saw-thing or the noun is the oil-can or the noun is the prop-thing or the noun is the boat-hook or the noun is the bear-thing) and the second noun is the brass-lamp:
		if the noun is not nowhere:
			say "The pot of the lamp is for carbide.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the pitch-thing and the second noun is the forge:
		if the pitch-thing is not enclosed by the player:
			say "You are not holding the pitch pot.";
			stop the action;
		if the location of the player is not the smithy:
			say "There is no heat here. It would want the forge.";
			stop the action;
		if the forge is not glowing:
			say "The forge is cold.";
			stop the action;
		if the pitch-thing is not solid:
			say "It is running like treacle already.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the matches-thing or the noun is the roll or the noun is the glasses or the noun is the halter or the noun is the office-key or the noun is the bandage or the noun is the pick-thing or the noun is the fuse or the noun is the saw-thing or the noun is the oil-can or the noun is the prop-thing or the noun is the boat-hook or the noun is the bear-thing or the noun is the carbide or the noun is the brass-lamp) and the second noun is the forge:
		if the noun is not nowhere:
			say "You would be sorry afterwards. Hay would start it; nothing else here would.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		now the pitch-thing is molten;
		now the pitch-thing is carried by the player;
		say "You hold the pot over the coals until the pitch slumps, shines, and begins to talk to itself. You take it up again by its bail.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Looking-behind is an action applying to one thing.
Understand "look behind [something]" as looking-behind.
Understand "peer behind [something]" as looking-behind.

Carry out looking-behind:
	if the noun is the altar:
		if the altar is not unseen:
			say "Nobody is behind it now.";
			stop the action;
		now the altar is seen-state;
		now the tobi is in the chapel;
		say "You bring the light round the altar. In the corner, with his knees up to his ears, sits a small boy feeling about him with both hands. [quotation mark]I can[']t see,[quotation mark] says Tobi. [quotation mark]I[']ve lost my glasses. I had them when we looked at the ponies['] place.[quotation mark]";
		stop the action;
	try looking behind the noun.

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "search behind [something]" as just-searching.

Carry out just-searching:
	if the noun is the altar:
		if the altar is not unseen:
			say "Nobody is behind it now.";
			stop the action;
		now the altar is seen-state;
		now the tobi is in the chapel;
		say "You bring the light round the altar. In the corner, with his knees up to his ears, sits a small boy feeling about him with both hands. [quotation mark]I can[']t see,[quotation mark] says Tobi. [quotation mark]I[']ve lost my glasses. I had them when we looked at the ponies['] place.[quotation mark]";
		stop the action;
	if the noun is the manger:
		if the manger is not unsearched:
			say "Dust, and the tooth marks of ponies.";
			stop the action;
		now the manger is searched;
		now the glasses is carried by the player;
		say "You run your hand along the manger. Dust; a currycomb; a pair of round glasses, folded, with TOBI inked on the earpiece.";
		stop the action;
	if the noun is the sump:
		if the boat-hook is not enclosed by the player:
			say "The brine is out of arm[']s reach. You need something long, with a hook.";
			stop the action;
		if the sump is not unhooked:
			say "There is nothing more in it but brine.";
			stop the action;
		now the sump is hooked;
		now the bear-thing is carried by the player;
		say "You lower the gaff and stir. The hook catches something soft; up it comes, streaming, with one eye and a ribbon: a bear. LINA, says the ribbon.";
		stop the action;
	try searching the noun.

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.
Understand "rotate [something]" as just-turning.
Understand "twist [something]" as just-turning.

Carry out just-turning:
	if the noun is the saint:
		if the tobi is not trailing:
			say "You have known her since you were sixteen and never took a liberty with her. You would want a reason.";
			stop the action;
		if the saint is not facing:
			say "She has her back to the altar as it is.";
			stop the action;
		now the saint is turned;
		now the office-key is carried by the player;
		say "Saint Barbara grates round on her foot, a quarter turn. In the hollow beneath lies the office key, where the foreman thought that no one knew.";
		stop the action;
	try turning the noun.

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.
Understand "study [something]" as just-reading.

Carry out just-reading:
	if the noun is the wall-chart:
		now the wall-chart is known-state;
		say "You find the Low Drift, with the grotto beyond it, and the lake, with an islet. Beside the iron door of the powder store the foreman has pencilled the number to dial: 1788. [quotation mark]Picks in there,[quotation mark] he adds, [quotation mark]not in the smithy. They walk.[quotation mark]";
		stop the action;
	try examining the noun.

Just-dialing is an action applying to one number.
Understand "dial [number]" as just-dialing.

Carry out just-dialing:
	if the number understood is 1788 and the location of the player is the lake-shore:
		if the wall-chart is not known-state:
			say "You turn the dial at a venture. The foreman had the number on his chart, and his chart is in his office.";
			stop the action;
		now the powder-door is dialled;
		now the powder-door is open;
		say "One, seven, eight, eight. The iron door lets go of its frame and swings out to the east.";
		stop the action;
	if the location of the player is the lake-shore:
		say "The dial ticks round, and nothing comes of it.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the powder-door:
		if the powder-door is not dialled:
			say "There is no key to it, only a dial of four figures. You would have to dial the number.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Breaking-with is an action applying to two things.
Understand "break [something] with [something]" as breaking-with.
Understand "hit [something] with [something]" as breaking-with.
Understand "smash [something] with [something]" as breaking-with.

Carry out breaking-with:
	if the noun is the fall-thing and the second noun is the pick-thing:
		if the pick-thing is not enclosed by the player:
			say "It is as hard as a kerb. You need a pick.";
			stop the action;
		if the fall-thing is not blocking-state:
			say "It is down, and you are through.";
			stop the action;
		now the fall-thing is broken-state;
		say "You swing as your father did, from the hip. At the sixth blow the key block cracks across, and the fall slides down into itself. Through the gap, northward, something glitters, and a voice says, [quotation mark]Hello?[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Just-breaking is an action applying to one thing.
Understand "break [something]" as just-breaking.
Understand "hit [something]" as just-breaking.
Understand "smash [something]" as just-breaking.
Understand "pick [something]" as just-breaking.

Carry out just-breaking:
	if the noun is the fall-thing:
		if the pick-thing is not enclosed by the player:
			say "It is as hard as a kerb. You need a pick.";
			stop the action;
		if the fall-thing is not blocking-state:
			say "It is down, and you are through.";
			stop the action;
		now the fall-thing is broken-state;
		say "You swing as your father did, from the hip. At the sixth blow the key block cracks across, and the fall slides down into itself. Through the gap, northward, something glitters, and a voice says, [quotation mark]Hello?[quotation mark]";
		stop the action;
	try attacking the noun.

Melting-on is an action applying to two things.
Understand "melt [something] on [something]" as melting-on.
Understand "heat [something] on [something]" as melting-on.
Understand "melt [something] over [something]" as melting-on.
Understand "heat [something] over [something]" as melting-on.
Understand "cook [something] on [something]" as melting-on.
Understand "boil [something] on [something]" as melting-on.
Understand "warm [something] on [something]" as melting-on.
Understand "cook [something] over [something]" as melting-on.
Understand "boil [something] over [something]" as melting-on.
Understand "warm [something] over [something]" as melting-on.

Carry out melting-on:
	if the noun is the pitch-thing and the second noun is the forge:
		if the pitch-thing is not enclosed by the player:
			say "You are not holding the pitch pot.";
			stop the action;
		if the location of the player is not the smithy:
			say "There is no heat here. It would want the forge.";
			stop the action;
		if the forge is not glowing:
			say "The forge is cold.";
			stop the action;
		if the pitch-thing is not solid:
			say "It is running like treacle already.";
			stop the action;
		now the pitch-thing is molten;
		say "You hold the pot over the coals until the pitch slumps, shines, and begins to talk to itself.";
		stop the action;
	say "That would lead nowhere.".

Just-melting is an action applying to one thing.
Understand "melt [something]" as just-melting.
Understand "heat [something]" as just-melting.
Understand "cook [something]" as just-melting.
Understand "boil [something]" as just-melting.
Understand "warm [something]" as just-melting.

Carry out just-melting:
	if the noun is the pitch-thing:
		if the pitch-thing is not enclosed by the player:
			say "You are not holding the pitch pot.";
			stop the action;
		if the location of the player is not the smithy:
			say "There is no heat here. It would want the forge.";
			stop the action;
		if the forge is not glowing:
			say "The forge is cold.";
			stop the action;
		if the pitch-thing is not solid:
			say "It is running like treacle already.";
			stop the action;
		now the pitch-thing is molten;
		say "You hold the pot over the coals until the pitch slumps, shines, and begins to talk to itself.";
		stop the action;
	say "That would lead nowhere.".

Patching-with is an action applying to two things.
Understand "patch [something] with [something]" as patching-with.
Understand "mend [something] with [something]" as patching-with.
Understand "caulk [something] with [something]" as patching-with.
Understand "fix [something] with [something]" as patching-with.
Understand "repair [something] with [something]" as patching-with.

Carry out patching-with:
	if the noun is the raft and the second noun is the pitch-thing:
		if the pitch-thing is not enclosed by the player:
			say "You have nothing to patch it with. Pitch is what one uses.";
			stop the action;
		if the pitch-thing is not molten:
			say "The pitch is as hard as a plate. It must be melted first.";
			stop the action;
		if the raft is not holed:
			say "It is as tight as a drum.";
			stop the action;
		now the raft is patched;
		say "You pour the pitch over the split barrel and smooth it with a bit of board. By the time you have wiped your hands it has set. With something to push it, the raft would go north to the islet.";
		stop the action;
	say "That would lead nowhere.".

Just-patching is an action applying to one thing.
Understand "patch [something]" as just-patching.
Understand "mend [something]" as just-patching.
Understand "caulk [something]" as just-patching.
Understand "fix [something]" as just-patching.
Understand "repair [something]" as just-patching.

Carry out just-patching:
	if the noun is the raft:
		if the pitch-thing is not enclosed by the player:
			say "You have nothing to patch it with. Pitch is what one uses.";
			stop the action;
		if the pitch-thing is not molten:
			say "The pitch is as hard as a plate. It must be melted first.";
			stop the action;
		if the raft is not holed:
			say "It is as tight as a drum.";
			stop the action;
		now the raft is patched;
		say "You pour the pitch over the split barrel and smooth it with a bit of board. By the time you have wiped your hands it has set. With something to push it, the raft would go north to the islet.";
		stop the action;
	say "That would lead nowhere.".

Dredging-with is an action applying to two things.
Understand "dredge [something] with [something]" as dredging-with.
Understand "fish in [something] with [something]" as dredging-with.
Understand "probe [something] with [something]" as dredging-with.

Carry out dredging-with:
	if the noun is the sump and the second noun is the boat-hook:
		if the boat-hook is not enclosed by the player:
			say "The brine is out of arm[']s reach. You need something long, with a hook.";
			stop the action;
		if the sump is not unhooked:
			say "There is nothing more in it but brine.";
			stop the action;
		now the sump is hooked;
		now the bear-thing is carried by the player;
		say "You lower the gaff and stir. The hook catches something soft; up it comes, streaming, with one eye and a ribbon: a bear. LINA, says the ribbon.";
		stop the action;
	say "That would lead nowhere.".

Just-dredging is an action applying to one thing.
Understand "dredge [something]" as just-dredging.
Understand "fish in [something]" as just-dredging.
Understand "probe [something]" as just-dredging.

Carry out just-dredging:
	if the noun is the sump:
		if the boat-hook is not enclosed by the player:
			say "The brine is out of arm[']s reach. You need something long, with a hook.";
			stop the action;
		if the sump is not unhooked:
			say "There is nothing more in it but brine.";
			stop the action;
		now the sump is hooked;
		now the bear-thing is carried by the player;
		say "You lower the gaff and stir. The hook catches something soft; up it comes, streaming, with one eye and a ribbon: a bear. LINA, says the ribbon.";
		stop the action;
	say "That would lead nowhere.".

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.
Understand "trim [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the prop-thing and the second noun is the saw-thing:
		if the prop-thing is not enclosed by the player:
			say "The prop is not in your hands.";
			stop the action;
		if the saw-thing is not enclosed by the player:
			say "You have nothing to saw with.";
			stop the action;
		if the location of the player is not the smithy:
			say "It rolls about. It wants holding fast, in the vice on the smithy bench.";
			stop the action;
		if the prop-thing is not uncut:
			say "It is a crutch. Leave well alone.";
			stop the action;
		now the prop-thing is sawn-state;
		say "You set the prop in the vice and saw it to the height of a tall girl[']s armpit, with the fork of it uppermost. It makes a very fair crutch.";
		stop the action;
	say "That would lead nowhere.".

Just-sawing is an action applying to one thing.
Understand "saw [something]" as just-sawing.
Understand "trim [something]" as just-sawing.

Carry out just-sawing:
	if the noun is the prop-thing:
		if the prop-thing is not enclosed by the player:
			say "The prop is not in your hands.";
			stop the action;
		if the saw-thing is not enclosed by the player:
			say "You have nothing to saw with.";
			stop the action;
		if the location of the player is not the smithy:
			say "It rolls about. It wants holding fast, in the vice on the smithy bench.";
			stop the action;
		if the prop-thing is not uncut:
			say "It is a crutch. Leave well alone.";
			stop the action;
		now the prop-thing is sawn-state;
		say "You set the prop in the vice and saw it to the height of a tall girl[']s armpit, with the fork of it uppermost. It makes a very fair crutch.";
		stop the action;
	say "That would lead nowhere.".

Binding-with is an action applying to two things.
Understand "bind [something] with [something]" as binding-with.
Understand "wrap [something] with [something]" as binding-with.
Understand "bandage [something] with [something]" as binding-with.
Understand "cover [something] with [something]" as binding-with.

Carry out binding-with:
	if the noun is the anka and the second noun is the bandage:
		if the bandage is not enclosed by the player:
			say "You have nothing to bind it with.";
			stop the action;
		if the anka is not lame:
			say "It is bound, and well.";
			stop the action;
		now the anka is bandaged;
		say "Under, over, round the heel, as the foreman[']s wife taught all of you. Anka looks at the ceiling and says the seven times table. [quotation mark]Now something to lean on,[quotation mark] she says, at forty-nine.";
		stop the action;
	say "That would lead nowhere.".

Just-binding is an action applying to one thing.
Understand "bind [something]" as just-binding.
Understand "bandage [something]" as just-binding.

Carry out just-binding:
	if the noun is the anka:
		if the bandage is not enclosed by the player:
			say "You have nothing to bind it with.";
			stop the action;
		if the anka is not lame:
			say "It is bound, and well.";
			stop the action;
		now the anka is bandaged;
		say "Under, over, round the heel, as the foreman[']s wife taught all of you. Anka looks at the ceiling and says the seven times table. [quotation mark]Now something to lean on,[quotation mark] she says, at forty-nine.";
		stop the action;
	say "That would lead nowhere.".

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "grease [something] with [something]" as oiling-with.

Carry out oiling-with:
	if the noun is the brake and the second noun is the oil-can:
		if the oil-can is not enclosed by the player:
			say "You have no oil.";
			stop the action;
		now the brake is oiled;
		say "You give the brake a drink in every joint, and lean on the lever till it moves like an elbow. Up above they can let the cage run now.";
		stop the action;
	say "That would lead nowhere.".

Just-oiling is an action applying to one thing.
Understand "oil [something]" as just-oiling.
Understand "grease [something]" as just-oiling.

Carry out just-oiling:
	if the noun is the brake:
		if the oil-can is not enclosed by the player:
			say "You have no oil.";
			stop the action;
		now the brake is oiled;
		say "You give the brake a drink in every joint, and lean on the lever till it moves like an elbow. Up above they can let the cage run now.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.
Understand "tie [something] on [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the halter and the second noun is the bell:
		if the halter is not enclosed by the player:
			say "The rope is not in your hand.";
			stop the action;
		if the bell is not ropeless:
			say "It is tied.";
			stop the action;
		now the bell is roped;
		now the halter is in the cage-landing;
		say "You stand on the rail and tie the halter rope to the clapper with a pony man[']s hitch. It hangs down to where a hand can find it.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if (the noun is the bell or the noun is the halter):
		if the bell is not roped:
			say "The clapper is twelve feet up, and its rope has gone. Something must be tied to it.";
			stop the action;
		if the brake is not oiled:
			say "You have hold of the rope when you remember the brake. Rusted as it is, the cage would stick half-way. It must be oiled first.";
			stop the action;
		if the location of the tobi is not the cage-landing:
			say "Four bells means all up, and Tobi is not here. You let go of the rope.";
			stop the action;
		if the location of the lina is not the cage-landing:
			say "Four bells means all up, and Lina is not here. You let go of the rope.";
			stop the action;
		if the location of the anka is not the cage-landing:
			say "Four bells means all up, and Anka is not here. You let go of the rope.";
			stop the action;
		now the bell is rung-state;
		say "One for Tobi, one for Lina, one for Anka, one for you. The last note goes up the shaft and does not come back. Then, a long way over your heads, a wheel begins to turn.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if (the noun is the halter or the noun is the bell):
		if the bell is not roped:
			say "The clapper is twelve feet up, and its rope has gone. Something must be tied to it.";
			stop the action;
		if the brake is not oiled:
			say "You have hold of the rope when you remember the brake. Rusted as it is, the cage would stick half-way. It must be oiled first.";
			stop the action;
		if the location of the tobi is not the cage-landing:
			say "Four bells means all up, and Tobi is not here. You let go of the rope.";
			stop the action;
		if the location of the lina is not the cage-landing:
			say "Four bells means all up, and Lina is not here. You let go of the rope.";
			stop the action;
		if the location of the anka is not the cage-landing:
			say "Four bells means all up, and Anka is not here. You let go of the rope.";
			stop the action;
		now the bell is rung-state;
		say "One for Tobi, one for Lina, one for Anka, one for you. The last note goes up the shaft and does not come back. Then, a long way over your heads, a wheel begins to turn.";
		stop the action;
	try pulling the noun.

Just-entering is an action applying to one thing.
Understand "enter [something]" as just-entering.
Understand "board [something]" as just-entering.

Carry out just-entering:
	if the noun is the cage-thing:
		say "Not yet. It goes up when four are rung, and four are rung when all are here.";
		stop the action;
	say "That would lead nowhere.".

Just-shouting is an action applying to nothing.
Understand "shout" as just-shouting.
Understand "call out" as just-shouting.

Carry out just-shouting:
	say "Your voice goes off down the galleries and comes back in three small pieces. They are all still answering.";
	stop the action;
	say "That would lead nowhere.".

Just-licking is an action applying to one thing.
Understand "lick [something]" as just-licking.
Understand "taste [something]" as just-licking.

Carry out just-licking:
	if (the noun is the walls or the noun is the saint):
		say "Salt. You did that on your first day, too.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the manger:
		try just-searching the noun;
		stop the action;
	if the noun is the wall-chart:
		try just-reading the noun;
		stop the action;
	if the noun is the cage-thing:
		try just-entering the noun;
		stop the action;
	if the noun is the walls:
		try just-licking the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the fall-thing:
		try other words;
		try just-breaking the noun;
		be done with other words;
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the forge or the noun is the brass-lamp or the noun is the fuse:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the bell or the noun is the halter:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the saint:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the manger or the noun is the altar or the noun is the sump:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the manger or the noun is the altar or the noun is the sump:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the manger or the noun is the sump:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action;
	if the noun is the altar:
		say "Say how: look behind [the noun], or search [the noun].";
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the forge or the noun is the brass-lamp or the noun is the fuse:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the prop-thing:
		try other words;
		try just-sawing the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the fall-thing:
		try other words;
		try just-breaking the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The lighting-with action translates into I6 as "SKOwn1".
The breaking-with action translates into I6 as "SKOwn2".
The melting-on action translates into I6 as "SKOwn3".
The patching-with action translates into I6 as "SKOwn4".
The dredging-with action translates into I6 as "SKOwn5".
The sawing-with action translates into I6 as "SKOwn6".
The binding-with action translates into I6 as "SKOwn7".
The oiling-with action translates into I6 as "SKOwn8".
The tiing-to action translates into I6 as "SKOwn9".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the matches-thing +) && x == (+ the brass-lamp +) or (+ the forge +)) return ##SKOwn1;
			if (y == (+ the pick-thing +) && x == (+ the fall-thing +)) return ##SKOwn2;
			if (y == (+ the forge +) && x == (+ the pitch-thing +)) return ##SKOwn3;
			if (y == (+ the pitch-thing +) && x == (+ the raft +)) return ##SKOwn4;
			if (y == (+ the boat-hook +) && x == (+ the sump +)) return ##SKOwn5;
			if (y == (+ the saw-thing +) && x == (+ the prop-thing +)) return ##SKOwn6;
			if (y == (+ the bandage +) && x == (+ the anka +)) return ##SKOwn7;
			if (y == (+ the oil-can +) && x == (+ the brake +)) return ##SKOwn8;
			if (y == (+ the bell +) && x == (+ the halter +)) return ##SKOwn9;
		2:
			if (y == (+ the forge +) && x == (+ the pitch-thing +)) return ##SKOwn3;
			if (y == (+ the raft +) && x == (+ the pitch-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the anka +) && x == (+ the bandage +)) return ##SKOwn7 + 4096;
			if (y == (+ the brake +) && x == (+ the oil-can +)) return ##SKOwn8 + 4096;
			if (y == (+ the bell +) && x == (+ the halter +)) return ##SKOwn9;
		3:
			if (y == (+ the raft +) && x == (+ the pitch-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the anka +) && x == (+ the bandage +)) return ##SKOwn7 + 4096;
			if (y == (+ the brake +) && x == (+ the oil-can +)) return ##SKOwn8 + 4096;
			if (y == (+ the bell +) && x == (+ the halter +)) return ##SKOwn9;
		4:
			if (y == (+ the forge +) && x == (+ the pitch-thing +)) return ##SKOwn3;
			if (y == (+ the raft +) && x == (+ the pitch-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the anka +) && x == (+ the bandage +)) return ##SKOwn7 + 4096;
			if (y == (+ the brake +) && x == (+ the oil-can +)) return ##SKOwn8 + 4096;
			if (y == (+ the bell +) && x == (+ the halter +)) return ##SKOwn9;
		6:
			if (y == (+ the bell +) && x == (+ the halter +)) return ##SKOwn9;
		7:
			if (y == (+ the pick-thing +) && x == (+ the fall-thing +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if (the location of the player is the salt-hall or the location of the player is the cage-landing or the location of the player is the brake-house or the location of the player is the lamp-cabin or the location of the player is the stable or the location of the player is the chapel or the location of the player is the office or the location of the player is the smithy or the location of the player is the low-drift or the location of the player is the grotto or the location of the player is the brine-stair or the location of the player is the lake-shore or the location of the player is the powder-store or the location of the player is the islet) and luck allows 5 in 100:
		say "Somewhere off in the workings a drop falls, and takes a long time to land.".

Every turn:
	if the tobi is trailing:
		bring the tobi to the location leaving with "Tobi goes on." and arriving with "Tobi comes along, counting his steps.".

Every turn:
	if the lina is afoot:
		bring the lina to the location leaving with "Lina goes on." and arriving with "Lina follows, with the bear under her arm, dripping.".

Every turn:
	if the anka is hobbling:
		bring the anka to the location leaving with "Anka hobbles on." and arriving with "Anka comes after you: tock, tock, tock.".

Part 6 - Tasks and endings

The lamp-filled is a task. The points are 1.
The lamp-lit is a task. The points are 2.
The tobi-found is a task. The points are 2.
The glasses-found is a task. The points are 1.
The tobi-fetched is a task. The points are 3.
The key-found is a task. The points are 2.
The office-unlocked is a task. The points are 1.
The chart-read is a task. The points are 1.
The store-opened is a task. The points are 2.
The fall-broken is a task. The points are 3.
The forge-lit is a task. The points are 2.
The pitch-melted is a task. The points are 1.
The raft-patched is a task. The points are 3.
The bear-hooked is a task. The points are 2.
The lina-fetched is a task. The points are 3.
The prop-sawn is a task. The points are 2.
The ankle-bound is a task. The points are 2.
The anka-fetched is a task. The points are 3.
The brake-oiled is a task. The points are 2.
The rope-tied is a task. The points are 2.
The all-up is a task. The points are 5.

The maximum score is 45.

Every turn:
	if the lamp-filled is pending and the carbide is in the brass-lamp:
		achieve the lamp-filled.

Every turn:
	if the lamp-lit is pending and the brass-lamp is burning-state:
		achieve the lamp-lit.

Every turn:
	if the tobi-found is pending and the altar is seen-state:
		achieve the tobi-found.

Every turn:
	if the glasses-found is pending and the manger is searched:
		achieve the glasses-found.

Every turn:
	if the tobi-fetched is pending and the tobi is trailing:
		achieve the tobi-fetched.

Every turn:
	if the key-found is pending and the saint is turned:
		achieve the key-found.

Every turn:
	if the office-unlocked is pending and the office-door is unlocked:
		achieve the office-unlocked.

Every turn:
	if the chart-read is pending and the wall-chart is known-state:
		achieve the chart-read.

Every turn:
	if the store-opened is pending and the powder-door is dialled:
		achieve the store-opened.

Every turn:
	if the fall-broken is pending and the fall-thing is broken-state:
		achieve the fall-broken.

Every turn:
	if the forge-lit is pending and the forge is glowing:
		achieve the forge-lit.

Every turn:
	if the pitch-melted is pending and the pitch-thing is molten:
		achieve the pitch-melted.

Every turn:
	if the raft-patched is pending and the raft is patched:
		achieve the raft-patched.

Every turn:
	if the bear-hooked is pending and the sump is hooked:
		achieve the bear-hooked.

Every turn:
	if the lina-fetched is pending and the lina is afoot:
		achieve the lina-fetched.

Every turn:
	if the prop-sawn is pending and the prop-thing is sawn-state:
		achieve the prop-sawn.

Every turn:
	if the ankle-bound is pending and the anka is bandaged:
		achieve the ankle-bound.

Every turn:
	if the anka-fetched is pending and the anka is hobbling:
		achieve the anka-fetched.

Every turn:
	if the brake-oiled is pending and the brake is oiled:
		achieve the brake-oiled.

Every turn:
	if the rope-tied is pending and the bell is roped:
		achieve the rope-tied.

Every turn:
	if the all-up is pending and the bell is rung-state:
		achieve the all-up.

Every turn:
	if the story has not ended and the turn count is at least 250:
		say "There are lights on the stair, and voices. The rescue men of the next mine have come over the hill, with dogs. They are very kind about it; they bring up three children and one lamp girl, in that order, and on Monday it is in the paper which of you had to be found.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the lamp-filled is achieved and the lamp-lit is achieved and the tobi-found is achieved and the glasses-found is achieved and the tobi-fetched is achieved and the key-found is achieved and the office-unlocked is achieved and the chart-read is achieved and the store-opened is achieved and the fall-broken is achieved and the forge-lit is achieved and the pitch-melted is achieved and the raft-patched is achieved and the bear-hooked is achieved and the lina-fetched is achieved and the prop-sawn is achieved and the ankle-bound is achieved and the anka-fetched is achieved and the brake-oiled is achieved and the rope-tied is achieved and the all-up is achieved:
		say "You come up four in a cage, into rain, and all the mothers in Hallgrund. Anka reports: three present. Lina holds up the bear, to show him the sky. Tobi looks round at everything through his glasses, twice, and asks you whether you would like to come on the next trip; it is to be the swimming bath.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the salt-hall.

When play begins:
	say "Class 3b went down the old salt mine at Hallgrund with twenty-two children and came up with nineteen. Then the lights failed. You were lamp girl here when the mine still worked, and so you have gone down alone in the cage, in your good shoes, to bring up Tobi, Lina and Anka. When all are at the landing, ring four bells; but first fill a lamp, and light it.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the tobi is groping:
			no;
		yes;
	if N is 2:
		if the tobi is trailing:
			no;
		yes;
	if N is 4:
		if the lina is clinging-state:
			no;
		yes;
	if N is 9:
		if the brake is not oiled:
			no;
		yes;
	if N is 10:
		if the brake is oiled:
			no;
		yes;
	if N is 20:
		if the fall-thing is broken-state:
			no;
		yes;
	if N is 24:
		if the brass-lamp is burning-state:
			no;
		yes;
	if N is 59:
		if the fall-thing is broken-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 69, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Salty.";
	if N is 2, say "He has it, and will not let go.";
	if N is 3, say "Up.";
	if N is 4, say "Holding on, the one to the other.";
	if N is 5, say "Too warm for June, but it has the badge on it.";
	if N is 6, say "CAPTAIN, it says, in red.";
	if N is 7, say "Held out straight, and not to be touched.";
	if N is 8, say "Ten of them, or eight men.";
	if N is 9, say "Beech, and dry as a biscuit.";
	if N is 10, say "Beech, and dark with oil.";
	if N is 11, say "Gone up with the ponies.";
	if N is 12, say "It would have to be a small one.";
	if N is 13, say "Salt, and the size of a pepper pot.";
	if N is 14, say "He carved ponies. You can tell by her ankles.";
	if N is 15, say "Big, and old, and bright round the edges.";
	if N is 16, say "It is marked at the lake, with a number.";
	if N is 17, say "Inked in blue, the one colour they had.";
	if N is 18, say "Faint, and in the foreman[']s hand.";
	if N is 19, say "A small square, by the lake.";
	if N is 20, say "Broken salt on both sides of it.";
	if N is 21, say "They are overhead, and silent.";
	if N is 22, say "Retired, to a village with no holes in it.";
	if N is 23, say "A brass nipple, with a hole like a pinprick.";
	if N is 24, say "It hisses.";
	if N is 25, say "Printed in brown. It looks like Max.";
	if N is 26, say "TOBI, in blue ink.";
	if N is 27, say "Otto used to have it.";
	if N is 28, say "For a hook, or a hand.";
	if N is 29, say "Black, with a knot in it.";
	if N is 30, say "A safety pin. It says so in the lid.";
	if N is 31, say "You might trip on the fuse.";
	if N is 32, say "A hoop of wire, for lifting it by.";
	if N is 33, say "It would go under an arm.";
	if N is 34, say "Salt, like the rest. The prop leans on it.";
	if N is 35, say "The other one was a button, too.";
	if N is 36, say "LINA.";
	if N is 37, say "He sat there for thirty years, and then stood up.";
	if N is 38, say "Stopped, and so is the stove.";
	if N is 39, say "It goes up a yard, and stops.";
	if N is 40, say "It goes up to the grass.";
	if N is 41, say "Salty.";
	if N is 42, say "It keeps the bulb from the world, and the other way round.";
	if N is 43, say "It comes down the shaft, and is tired when it gets here.";
	if N is 44, say "Eight hundred feet, and a sixpence of sky.";
	if N is 45, say "It is down the stair.";
	if N is 46, say "Up, as the rules are when nobody is in it.";
	if N is 47, say "You are in it.";
	if N is 48, say "Concrete, and bolts as thick as your wrist.";
	if N is 49, say "Yours, for eleven years of mornings.";
	if N is 50, say "It is west.";
	if N is 51, say "Six, all gone up to grass.";
	if N is 52, say "Gone up with the pumps. What they made is here.";
	if N is 53, say "Cut with picks. The smithy is through it.";
	if N is 54, say "Painted green to the height of a man.";
	if N is 55, say "They are on the wall chart.";
	if N is 56, say "It is west, through the door.";
	if N is 57, say "It comes down the air shaft.";
	if N is 58, say "Mended, and gone.";
	if N is 59, say "North, through the fall.";
	if N is 60, say "Salt, to the wrist.";
	if N is 61, say "Yours, sent back from every side.";
	if N is 62, say "Wide enough for the sump, and for you.";
	if N is 63, say "Wet salt.";
	if N is 64, say "It is north, and quiet.";
	if N is 65, say "Dry as the day it was cut.";
	if N is 66, say "Copper strikes no sparks.";
	if N is 67, say "Behind its glass, where no spark gets out.";
	if N is 68, say "It is west.";
	if N is 70, say "You are there.";
	if N is 71, say "You would have to go south.";
	if N is 72, say "You would have to go west.";
	if N is 73, say "You would have to go east.";
	if N is 74, say "You would have to go north.";
	if N is 75, say "You would have to go down.";
	if N is 76, say "You are there.";
	if N is 77, say "You would have to go north.";
	if N is 78, say "You would have to go east.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go west.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go east.";
	if N is 83, say "You are there.";
	if N is 84, say "You would have to go west.";
	if N is 85, say "You are there.";
	if N is 86, say "You would have to go south.";
	if N is 87, say "You would have to go north.";
	if N is 88, say "You would have to go west.";
	if N is 89, say "You are there.";
	if N is 90, say "You are there.";
	if N is 91, say "You would have to go east.";
	if N is 92, say "You are there.";
	if N is 93, say "You would have to go south.";
	if N is 94, say "You would have to go north.";
	if N is 95, say "You are there.";
	if N is 96, say "You would have to go south.";
	if N is 97, say "You are there.";
	if N is 98, say "You would have to go up.";
	if N is 99, say "You would have to go north.";
	if N is 100, say "You are there.";
	if N is 101, say "You would have to go south.";
	if N is 102, say "You would have to go north.";
	if N is 103, say "You are there.";
	if N is 104, say "You are there.";
	if N is 105, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'hands//': if (n < 1 && SK_Near((+ the tobi +))) return 1;
		'sleeve//': if (n < 2 && SK_Near((+ the tobi +))) return 2;
		'chin//': if (n < 3 && SK_Near((+ the lina +))) return 3;
		'arms//': if (n < 4 && SK_Near((+ the lina +))) return 4;
		'knees//': if (n < 4 && SK_Near((+ the lina +))) return 4;
		'coat//': if (n < 5 && SK_Near((+ the anka +))) return 5;
		'badge//': if (n < 6 && SK_Near((+ the anka +))) return 6;
		'leg//': if (n < 7 && SK_Near((+ the anka +))) return 7;
		'children//': if (n < 8 && SK_Near((+ the cage-thing +))) return 8;
		'shoe//': if (n < 9 && SK_Near((+ the brake +))) return 9; if (n < 10 && SK_Near((+ the brake +))) return 10;
		'noses//': if (n < 11 && SK_Near((+ the manger +))) return 11;
		'child//': if (n < 12 && SK_Near((+ the altar +))) return 12;
		'tower//': if (n < 13 && SK_Near((+ the saint +))) return 13;
		'man//': if (n < 14 && SK_Near((+ the saint +))) return 14; if (n < 37 && SK_Near((+ the stool +))) return 37;
		'keyhole//': if (n < 15 && SK_Near((+ the office-door +))) return 15;
		'door//': if (n < 16 && SK_Near((+ the wall-chart +))) return 16;
		'lake//': if (n < 17 && SK_Near((+ the wall-chart +))) return 17; if (n < 64 && SK_Near((+ the brine-stair +))) return 64;
		'pencil//': if (n < 18 && SK_Near((+ the wall-chart +))) return 18;
		'store//': if (n < 19 && SK_Near((+ the wall-chart +))) return 19; if (n < 103 && SK_Near((+ the powder-store +))) return 103;
		'gap//': if (n < 20 && SK_Near((+ the fall-thing +))) return 20; if (n < 59 && SK_Near((+ the low-drift +))) return 59;
		'pumps//': if (n < 21 && SK_Near((+ the sump +))) return 21; if (n < 38 && SK_Near((+ the stove +))) return 38;
		'foreman//': if (n < 22 && SK_Near((+ the powder-door +))) return 22; if (n < 69 && SK_Near(player)) return 69;
		'burner//': if (n < 23 && SK_Near((+ the brass-lamp +))) return 23;
		'tongue//': if (n < 24 && SK_Near((+ the brass-lamp +))) return 24;
		'pony//': if (n < 25 && SK_Near((+ the matches-thing +))) return 25;
		'earpiece//': if (n < 26 && SK_Near((+ the glasses +))) return 26;
		'stall//': if (n < 27 && SK_Near((+ the hay-thing +))) return 27;
		'ring//': if (n < 28 && SK_Near((+ the halter +))) return 28;
		'loop//': if (n < 29 && SK_Near((+ the office-key +))) return 29;
		'bootlace//': if (n < 29 && SK_Near((+ the office-key +))) return 29;
		'pin//': if (n < 30 && SK_Near((+ the bandage +))) return 30;
		'floor//': if (n < 31 && SK_Near((+ the fuse +))) return 31; if (n < 48 && SK_Near((+ the brake-house +))) return 48; if (n < 63 && SK_Near((+ the brine-stair +))) return 63; if (n < 66 && SK_Near((+ the powder-store +))) return 66;
		'bail//': if (n < 32 && SK_Near((+ the pitch-thing +))) return 32; if (n < 69 && SK_Near(player)) return 69;
		'fork//': if (n < 33 && SK_Near((+ the prop-thing +))) return 33; if (n < 69 && SK_Near(player)) return 69;
		'wall//': if (n < 34 && SK_Near((+ the prop-thing +))) return 34;
		'eye//': if (n < 35 && SK_Near((+ the bear-thing +))) return 35;
		'ribbon//': if (n < 36 && SK_Near((+ the bear-thing +))) return 36; if (n < 69 && SK_Near(player)) return 69;
		'pipe//': if (n < 39 && SK_Near((+ the stove +))) return 39;
		'chimney//': if (n < 40 && SK_Near((+ the air-shaft +))) return 40;
		'hair//': if (n < 41 && SK_Near((+ the roof +))) return 41;
		'basket//': if (n < 42 && SK_Near((+ the work-light +))) return 42;
		'daylight//': if (n < 43 && SK_Near((+ the salt-hall +))) return 43;
		'shaft//': if (n < 44 && SK_Near((+ the salt-hall +))) return 44;
		'brine//': if (n < 45 && SK_Near((+ the salt-hall +))) return 45;
		'gate//': if (n < 46 && SK_Near((+ the cage-landing +))) return 46;
		'box//': if (n < 47 && SK_Near((+ the brake-house +))) return 47;
		'cupboard//': if (n < 49 && SK_Near((+ the lamp-cabin +))) return 49;
		'room//': if (n < 49 && SK_Near((+ the lamp-cabin +))) return 49;
		'doorway//': if (n < 50 && SK_Near((+ the stable +))) return 50;
		'ponies//': if (n < 51 && SK_Near((+ the stable +))) return 51; if (n < 69 && SK_Near(player)) return 69;
		'men//': if (n < 52 && SK_Near((+ the chapel +))) return 52; if (n < 69 && SK_Near(player)) return 69;
		'arch//': if (n < 53 && SK_Near((+ the chapel +))) return 53;
		'boards//': if (n < 54 && SK_Near((+ the office +))) return 54;
		'workings//': if (n < 55 && SK_Near((+ the office +))) return 55;
		'chapel//': if (n < 56 && SK_Near((+ the office +))) return 56; if (n < 74 && SK_Near((+ the salt-hall +))) return 74; if (n < 85 && SK_Near((+ the chapel +))) return 85; if (n < 91 && SK_Near((+ the smithy +))) return 91; if (n < 93 && SK_Near((+ the low-drift +))) return 93;
		'light//': if (n < 57 && SK_Near((+ the smithy +))) return 57; if (n < 61 && SK_Near((+ the grotto +))) return 61;
		'picks//': if (n < 58 && SK_Near((+ the smithy +))) return 58; if (n < 69 && SK_Near(player)) return 69;
		'hand//': if (n < 60 && SK_Near((+ the low-drift +))) return 60;
		'landing//': if (n < 62 && SK_Near((+ the brine-stair +))) return 62; if (n < 71 && SK_Near((+ the salt-hall +))) return 71; if (n < 76 && SK_Near((+ the cage-landing +))) return 76; if (n < 80 && SK_Near((+ the brake-house +))) return 80;
		'vault//': if (n < 65 && SK_Near((+ the powder-store +))) return 65;
		'lamp//': if (n < 67 && SK_Near((+ the powder-store +))) return 67;
		'shore//': if (n < 68 && SK_Near((+ the powder-store +))) return 68; if (n < 99 && SK_Near((+ the brine-stair +))) return 99; if (n < 100 && SK_Near((+ the lake-shore +))) return 100; if (n < 105 && SK_Near((+ the islet +))) return 105;
		'arm//': if (n < 69 && SK_Near(player)) return 69;
		'armful//': if (n < 69 && SK_Near(player)) return 69;
		'ash//': if (n < 69 && SK_Near(player)) return 69;
		'beech//': if (n < 69 && SK_Near(player)) return 69;
		'bells//': if (n < 69 && SK_Near(player)) return 69;
		'brakeman//': if (n < 69 && SK_Near(player)) return 69;
		'brick//': if (n < 69 && SK_Near(player)) return 69;
		'cart//': if (n < 69 && SK_Near(player)) return 69;
		'centuries//': if (n < 69 && SK_Near(player)) return 69;
		'chalk//': if (n < 69 && SK_Near(player)) return 69;
		'class//': if (n < 69 && SK_Near(player)) return 69;
		'coke//': if (n < 69 && SK_Near(player)) return 69;
		'corner//': if (n < 69 && SK_Near(player)) return 69;
		'crepe//': if (n < 69 && SK_Near(player)) return 69;
		'custard//': if (n < 69 && SK_Near(player)) return 69;
		'dinner//': if (n < 69 && SK_Near(player)) return 69;
		'eyelid//': if (n < 69 && SK_Near(player)) return 69;
		'face//': if (n < 69 && SK_Near(player)) return 69;
		'figures//': if (n < 69 && SK_Near(player)) return 69;
		'friday//': if (n < 69 && SK_Near(player)) return 69;
		'gallery//': if (n < 69 && SK_Near(player)) return 69;
		'garlic//': if (n < 69 && SK_Near(player)) return 69;
		'gherkin//': if (n < 69 && SK_Near(player)) return 69;
		'guide//': if (n < 69 && SK_Near(player)) return 69;
		'hat//': if (n < 69 && SK_Near(player)) return 69;
		'hats//': if (n < 69 && SK_Near(player)) return 69;
		'head//': if (n < 69 && SK_Near(player)) return 69;
		'hump//': if (n < 69 && SK_Near(player)) return 69;
		'kaiser//': if (n < 69 && SK_Near(player)) return 69;
		'languages//': if (n < 69 && SK_Near(player)) return 69;
		'lights//': if (n < 69 && SK_Near(player)) return 69;
		'lunch//': if (n < 69 && SK_Near(player)) return 69;
		'mouth//': if (n < 69 && SK_Near(player)) return 69;
		'paper//': if (n < 69 && SK_Near(player)) return 69;
		'plate//': if (n < 69 && SK_Near(player)) return 69;
		'pretzel//': if (n < 69 && SK_Near(player)) return 69;
		'sermon//': if (n < 69 && SK_Near(player)) return 69;
		'shoes//': if (n < 69 && SK_Near(player)) return 69;
		'sniff//': if (n < 69 && SK_Near(player)) return 69;
		'sounds//': if (n < 69 && SK_Near(player)) return 69;
		'squeak//': if (n < 69 && SK_Near(player)) return 69;
		'sundays//': if (n < 69 && SK_Near(player)) return 69;
		'tea//': if (n < 69 && SK_Near(player)) return 69;
		'trousers//': if (n < 69 && SK_Near(player)) return 69;
		'twist//': if (n < 69 && SK_Near(player)) return 69;
		'umbrella//': if (n < 69 && SK_Near(player)) return 69;
		'hall//': if (n < 70 && SK_Near((+ the salt-hall +))) return 70; if (n < 77 && SK_Near((+ the cage-landing +))) return 77; if (n < 82 && SK_Near((+ the lamp-cabin +))) return 82; if (n < 84 && SK_Near((+ the stable +))) return 84; if (n < 86 && SK_Near((+ the chapel +))) return 86; if (n < 98 && SK_Near((+ the brine-stair +))) return 98;
		'cabin//': if (n < 72 && SK_Near((+ the salt-hall +))) return 72; if (n < 81 && SK_Near((+ the lamp-cabin +))) return 81;
		'stable//': if (n < 73 && SK_Near((+ the salt-hall +))) return 73; if (n < 83 && SK_Near((+ the stable +))) return 83;
		'stair//': if (n < 75 && SK_Near((+ the salt-hall +))) return 75; if (n < 97 && SK_Near((+ the brine-stair +))) return 97; if (n < 101 && SK_Near((+ the lake-shore +))) return 101;
		'house//': if (n < 78 && SK_Near((+ the cage-landing +))) return 78; if (n < 79 && SK_Near((+ the brake-house +))) return 79;
		'drift//': if (n < 87 && SK_Near((+ the chapel +))) return 87; if (n < 92 && SK_Near((+ the low-drift +))) return 92; if (n < 96 && SK_Near((+ the grotto +))) return 96;
		'smithy//': if (n < 88 && SK_Near((+ the chapel +))) return 88; if (n < 90 && SK_Near((+ the smithy +))) return 90;
		'office//': if (n < 89 && SK_Near((+ the office +))) return 89;
		'grotto//': if (n < 94 && SK_Near((+ the low-drift +))) return 94; if (n < 95 && SK_Near((+ the grotto +))) return 95;
		'islet//': if (n < 102 && SK_Near((+ the lake-shore +))) return 102; if (n < 104 && SK_Near((+ the islet +))) return 104;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arch arches armful armfuls armpit armpits ash ashes";
		}
		'b': switch (n) {
			1: return "badge badges bail bails basket baskets bath baths beech beeches biscuit biscuits blow blows body bootlace bootlaces brakeman brakemans brass brasses";
			2: return "breath breaths brick bricks brine brines bulb bulbs burner burners button buttons";
		}
		'c': switch (n) {
			1: return "cart carts ceiling ceilings centuries century chalk chalks child children childs chimney chimneys chin chins class classes coal coals coat coats coke";
			2: return "cokes corner corners crepe crepes cubs cupboard cupboards currycomb currycombs custard custards cut cuts";
		}
		'd': switch (n) {
			1: return "daylight daylights dinner dinners dog dogs drink drinks drop drops";
		}
		'e': switch (n) {
			1: return "ear earpiece earpieces ears elbow elbows eye eyelid eyelids eyes";
		}
		'f': switch (n) {
			1: return "face faces father fathers feet figure figures finger fingers floor floors foot foreman foremans fork forks frame frames friday fridays";
		}
		'g': switch (n) {
			1: return "galleries gallery garlic garlics gate gates gherkin gherkins grass grasses ground guide guides";
		}
		'h': switch (n) {
			1: return "hair hairs hang hangs hat hats head heads heel heels hill hills hint hints hip hips hitch hitches hollow hollows hoop hoops hump humps";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'j': switch (n) {
			1: return "jet jets joint joints june junes";
		}
		'k': switch (n) {
			1: return "kaiser kaisers kerb kerbs keyhole keyholes knot knots";
		}
		'l': switch (n) {
			1: return "language languages leg legs liberties liberty lid lids loop loops lunch lunches";
		}
		'm': switch (n) {
			1: return "man mans mark marks men mine mines monday mondays mother mothers mouth mouths";
		}
		'n': switch (n) {
			1: return "nipple nipples nose noses note notes";
		}
		'o': switch (n) {
			1: return "order orders";
		}
		'p': switch (n) {
			1: return "paper papers pencil pencils pin pinprick pinpricks pins pipe pipes plate plates ponies pony pop pops present presents pretzel pretzels pump pumps";
		}
		'r': switch (n) {
			1: return "rain rains ribbon ribbons room rooms rule rules";
		}
		's': switch (n) {
			1: return "salt salts secret secrets sermon sermons sixpence sixpences skies sky smell smells sniff sniffs spark sparks square squares squeak squeaks sunday";
			2: return "sundays";
		}
		't': switch (n) {
			1: return "table tables tea teas thought thoughts tower towers trip trips trouser trousers";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas";
		}
		'v': switch (n) {
			1: return "vault vaults venture ventures village villages voice voices";
		}
		'w': switch (n) {
			1: return "wheel wheels wife wifes wire wires working workings world worlds wrist wrists";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the steps-thing:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the steps-thing:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the steps-thing:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the salt-hall +)) || SK_Near((+ the brine-stair +)) || SK_Near((+ the lake-shore +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the salt-hall +))) rtrue;
	if (SK_Near((+ the brine-stair +))) rtrue;
	if (SK_Near((+ the lake-shore +))) rtrue;
	if (TestScope((+ the steps-thing +), player)) rtrue;
	rfalse;
];
-).
