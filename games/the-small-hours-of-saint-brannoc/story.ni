"The Small Hours of Saint Brannoc" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling Chance by Starling.

Include Starling World by Starling.

Use darkness.

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

The cloister is a room. It is privately-named.
The nave is a room. It is privately-named.
The organ-loft is a room. It is privately-named.
The bellows-room is a room. It is privately-named.
The tower-foot is a room. It is privately-named.
The parlour is a room. It is privately-named.
The kitchen-room is a room. It is privately-named.
The cellar-room is a room. It is privately-named.
The undercroft is a room. It is privately-named.
The garden-room is a room. It is privately-named.
The byre is a room. It is privately-named.
The dormitory is a room. It is privately-named.

The printed name of the cloister is "Cloister".
The description of the cloister is "Four walks of worn stone round a well. The nave is north, the abbot[']s parlour west, the kitchen south, the garden east, and the night stair goes up to the dormitory.".
The nave is north of the cloister.
The parlour is west of the cloister.
The kitchen-room is south of the cloister.
The garden-room is east of the cloister.
The dormitory is up of the cloister.

The printed name of the nave is "Abbey Nave".
The description of the nave is "Pillars going up into the dusk. The tower door is in the east wall, a stair winds up to the organ loft, and the cloister is south.[if the tower-door is open] The tower door stands open.[end if]".
The cloister is south of the nave.
The organ-loft is up of the nave.

The printed name of the organ-loft is "Organ Loft".
The description of the organ-loft is "The organ fills it, as a cow fills a stall. The bellows room is north, and the stair goes down to the nave.".
The nave is down of the organ-loft.
The bellows-room is north of the organ-loft.

The printed name of the bellows-room is "Bellows Room".
The description of the bellows-room is "Hardly wider than a confessional, and given over to the bellows. The loft is south.".
The organ-loft is south of the bellows-room.

The printed name of the tower-foot is "Foot of the Tower".
The description of the tower-foot is "A square of stone, and a long darkness above it. The bell rope comes down out of that. The nave is west.".

The printed name of the parlour is "Abbot[']s Parlour".
The description of the parlour is "One chair, one window, one table set for one. The cloister is east.".
The cloister is east of the parlour.

The printed name of the kitchen-room is "Abbey Kitchen".
The description of the kitchen-room is "A vault black with eight hundred years of breakfast. On the hearth one may boil, melt or light anything. The cloister is north, and steps go down to the ale cellar.".
The cloister is north of the kitchen-room.
The cellar-room is down of the kitchen-room.

The printed name of the cellar-room is "Ale Cellar".
The description of the cellar-room is "A barrel vault, as is right. The great tun takes up most of it. There is an iron grate in the east wall; the steps go up.".
The kitchen-room is up of the cellar-room.
The undercroft is east of the cellar-room.
The cellar-room is dark.

The printed name of the undercroft is "Undercroft".
The description of the undercroft is "Squat pillars, old flagstones, and a drain in the far wall, wide enough for a dog but not for a monk. From a hole in the vault hangs the chewed end of a rope. The grate is west.".
The cellar-room is west of the undercroft.
The undercroft is dark.

The printed name of the garden-room is "Herb Garden".
The description of the garden-room is "Rosemary, rue, and a bean row. The cloister is west and the byre south.".
The cloister is west of the garden-room.
The byre is south of the garden-room.

The printed name of the byre is "Byre".
The description of the byre is "Warm, dim, and well chewed. A goat is tethered to nothing in particular. The garden is north.".
The garden-room is north of the byre.

The printed name of the dormitory is "Dormitory".
The description of the dormitory is "Forty cots in two rows; yours is the one by the draught. You may sleep there when the day[']s work is done. The stair goes down.".
The cloister is down of the dormitory.

Part 2 - States

A thing can be refreshed or thirsty. A thing is usually thirsty.

A thing can be enlightened or puzzled. A thing is usually puzzled.

A thing can be grateful or glum. A thing is usually glum.

A thing can be dripping, inspected, plugged or drained (this is its tun-state property).

A thing can be freed or rusted. A thing is usually rusted.

A thing can be traced or untraced. A thing is usually untraced.

A thing can be baited or parched. A thing is usually parched.

A thing can be clean-state, floured, printed-state or deciphered (this is its flags-state property).

A thing can be patched or gnawed. A thing is usually gnawed.

A thing can be gap-toothed, complete-state or played (this is its organ-state property).

A thing can be slept-state or unslept. A thing is usually unslept.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be hollow, filled-state or boiling (this is its kettle-state property).

A thing can be sour, scalded or brimming (this is its cask-state property).

A thing can be melted or hard. A thing is usually hard.

A thing can be trimmed or whole-state. A thing is usually whole-state.

A thing can be pulled or staked. A thing is usually staked.

Part 3 - Things

The anselm is a man. It is privately-named.
The fulk is a man. It is privately-named.
The hearth is a thing. It is privately-named.
The well-thing is a thing. It is privately-named.
The tun is a thing. It is privately-named.
The grate is a thing. It is privately-named.
The tower-door is a door. It is privately-named.
The bell-rope is a thing. It is privately-named.
The tail is a thing. It is privately-named.
The flags is a thing. It is privately-named.
The bellows is a thing. It is privately-named.
The organ is a thing. It is privately-named.
The cot is a thing. It is privately-named.
The goat is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The knife is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The cask is a thing. It is privately-named.
The glue is a thing. It is privately-named.
The grease is a thing. It is privately-named.
The flour is a thing. It is privately-named.
The rod-thing is a thing. It is privately-named.
The peg is a thing. It is privately-named.
The harness is a thing. It is privately-named.
The patch-thing is a thing. It is privately-named.
The pipe is a thing. It is privately-named.
The tower-key is a thing. It is privately-named.
The psalter is a thing. It is privately-named.
The night-stair is a thing. It is privately-named.
The pillars is a thing. It is privately-named.
The cup-thing is a thing. It is privately-named.
The chair-thing is a thing. It is privately-named.
The ashes is a thing. It is privately-named.
The board is a thing. It is privately-named.
The drain is a thing. It is privately-named.
The squat-pillars is a thing. It is privately-named.
The rosemary is a thing. It is privately-named.
The rows-thing is a thing. It is privately-named.

The anselm is in the parlour.
The printed name of the anselm is "Abbot Anselm".
Include (- with name 'abbot//' 'anselm//' 'father//', -) when defining the anselm.
The description of the anselm is "Long, grey and patient, [choice-1]. You may ask him about the ale, the organ or the bell, and give or tell him what you find.[if the anselm is thirsty] Abbot Anselm is thirsty.[end if][if the anselm is refreshed] There is foam on his upper lip.[end if][if the anselm is puzzled] He does not yet know who rings.[end if][if the anselm is enlightened] He has his name, and turns it over like a sweet.[end if]".
The appearance of the anselm is "[choice-2][line break]".
The first place of the anselm is the parlour.
The anselm is proper-named.

The fulk is in the nave.
The printed name of the fulk is "Brother Fulk".
Include (- with name 'brother//' 'fulk//' 'organist//' 'monk//' 'large//' 'man//', -) when defining the fulk.
The description of the fulk is "Organist and keeper of the keys, a large man made for sorrow. Whoever wants the key of the tower has to ask him for it.[if the fulk is glum] Brother Fulk is glum, and looks up at the silent loft.[end if][if the fulk is grateful] Brother Fulk is smiling, from ear to wet ear.[end if]".
The appearance of the fulk is "Brother Fulk has sat down on the step of the choir.".
The first place of the fulk is the nave.
The fulk is proper-named.

The hearth is in the kitchen-room.
The printed name of the hearth is "hearth".
Include (- with name 'hearth//' 'fire//' 'embers//' 'hearths//p', -) when defining the hearth.
The description of the hearth is "It has not gone out since the founder. The only fire in the house.".
The hearth is fixed in place and scenery.

The well-thing is in the cloister.
The printed name of the well-thing is "well".
Include (- with name 'well//' 'water//' 'bucket//' 'wells//p', -) when defining the well-thing.
The description of the well-thing is "Deep and sweet, with a bucket to fill things from.".
The well-thing is fixed in place and scenery.

The tun is in the cellar-room.
The printed name of the tun is "great tun".
Include (- with name 'great//' 'tun//' 'barrel//' 'leak//' 'stave//' 'tuns//p', -) when defining the tun.
The description of the tun is "Taller than the abbot and a good deal rounder. Somebody should go over it with care.[if the tun is dripping] Somewhere it drips.[end if][if the tun is inspected] Low down a wormhole leaks: a peg would plug it.[end if][if the tun is plugged] The peg holds. One could now fill something from the tun.[end if][if the tun is drained] It has been drawn to the last pint.[end if]".
The tun is fixed in place and scenery.

The grate is in the cellar-room.
The printed name of the grate is "iron grate".
Include (- with name 'iron//' 'grate//' 'hinges//' 'bars//' 'grates//p', -) when defining the grate.
The description of the grate is "It shuts off the undercroft, and the ale that runs across the floor runs under it.[if the grate is rusted] Its hinges are rusted fast, and want grease.[end if][if the grate is freed] Its hinges shine with grease.[end if]".
The grate is fixed in place and scenery.

The tower-door is east of the nave and west of the tower-foot.
The printed name of the tower-door is "tower door".
Include (- with name 'tower//' 'door//' 'lock//' 'doors//p', -) when defining the tower-door.
The description of the tower-door is "Oak, and a lock as big as a loaf.".
The tower-door is openable, closed, lockable and locked.
The matching key of the tower-door is the tower-key.

The bell-rope is in the tower-foot.
The printed name of the bell-rope is "bell rope".
Include (- with name 'bell//' 'rope//' 'hole//' 'sally//' 'ropes//p', -) when defining the bell-rope.
The description of the bell-rope is "As thick as your arm, and greasy with age.[if the bell-rope is untraced] You have not traced it to its end.[end if][if the bell-rope is traced] It runs down through the floor, to the undercroft.[end if]".
The bell-rope is fixed in place and scenery.

The tail is in the undercroft.
The printed name of the tail is "chewed end".
Include (- with name 'chewed//' 'end//' 'tail//' 'fringe//' 'rope//' 'ends//p', -) when defining the tail.
The description of the tail is "The tail of the rope, hanging through the vault. Something has chewed it into a fringe.[if the tail is parched] It is dry now. The thief has sucked it clean; if one were to wet it with ale, he would be back.[end if][if the tail is baited] It is wet with ale.[end if]".
The tail is fixed in place and scenery.

The flags is in the undercroft.
The printed name of the flags is "flagstones".
Include (- with name 'flagstones//' 'floor//' 'tracks//' 'prints//' 'hoofprints//' 'flags//' 'old//', -) when defining the flags.
The description of the flags is "Smooth as butter. Nothing would show on them unless one were to strew something.[if the flags is clean-state] The flagstones are clean.[end if][if the flags is floured] The flagstones are white with flour.[end if][if the flags is printed-state] There are tracks in the flour, waiting to be read.[end if][if the flags is deciphered] Cloven hoofprints cross the flour, there and back.[end if]".
The flags is fixed in place, scenery and plural-named.

The bellows is in the bellows-room.
The printed name of the bellows is "bellows".
Include (- with name 'bellows//' 'ribs//' 'hole//', -) when defining the bellows.
The description of the bellows is "Six ribs and a skin of horsehide.[if the bellows is gnawed] Something with teeth has gnawed a hole in the skin. It wants a leather patch and hot glue.[end if][if the bellows is patched] A new patch sits tight on the skin.[end if]".
The bellows is fixed in place, scenery and plural-named.

The organ is in the organ-loft.
The printed name of the organ is "organ".
Include (- with name 'organ//' 'keys//' 'keyboard//' 'gap//' 'pipes//' 'organs//p', -) when defining the organ.
The description of the organ is "Forty pipes in a case with tired angels. It would like to be played.[if the organ is gap-toothed] One pipe is missing, and somebody ought to set it in its gap again.[end if][if the organ is complete-state] All its pipes stand in their places.[end if][if the organ is played] It still seems to be listening to itself.[end if]".
The organ is fixed in place and scenery.

The cot is in the dormitory.
The printed name of the cot is "cot".
Include (- with name 'cot//' 'bed//' 'blanket//' 'pallet//' 'plank//', -) when defining the cot.
The description of the cot is "A plank and a blanket.[if the cot is unslept] The cot has not been slept in tonight.[end if][if the cot is slept-state] The cot is rumpled.[end if]".
The cot is fixed in place and scenery.

The goat is in the byre.
The printed name of the goat is "goat".
Include (- with name 'goat//' 'perpetua//' 'beard//' 'nanny//' 'goats//p', -) when defining the goat.
The description of the goat is "Perpetua. She has yellow eyes, a great thirst, and no opinion of novices.".
The goat is fixed in place and scenery.

The lantern is in the kitchen-room.
The printed name of the lantern is "lantern".
Include (- with name 'lantern//' 'lamp//' 'candle//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "Horn panes and a stump of candle, to be lit at the hearth.[if the lantern is unlit-state] The lantern is out.[end if][if the lantern is burning-state] The lantern is burning.[end if]".
The appearance of the lantern is "A lantern hangs by the steps.".
The first place of the lantern is the kitchen-room.
The lantern is portable.

The knife is in the kitchen-room.
The printed name of the knife is "kitchen knife".
Include (- with name 'kitchen//' 'knife//' 'blade//' 'knifes//p', -) when defining the knife.
The description of the knife is "Short and sharp: it would whittle wood or cut leather.".
The appearance of the knife is "A kitchen knife sticks in the board.".
The first place of the knife is the kitchen-room.
The knife is portable.

The kettle is in the kitchen-room.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'spout//' 'long//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "Copper, with a long spout. One fills it and boils it.[if the kettle is hollow] The kettle is empty.[end if][if the kettle is filled-state] The kettle is full of cold water.[end if][if the kettle is boiling] The kettle is boiling.[end if]".
The appearance of the kettle is "A kettle sits in the ashes.".
The first place of the kettle is the kitchen-room.
The kettle is portable.

The cask is in the kitchen-room.
The printed name of the cask is "[if the cask is brimming]cask of ale[otherwise]small cask[end if]".
Include (- with name 'small//' 'cask//' 'of//' 'ale//' 'keg//' 'beer//' 'casks//p' 'ales//p', -) when defining the cask.
The description of the cask is "A cask that two hands can carry. Nothing but boiling water would make it sweet; one scalds it.[if the cask is sour] The small cask smells of vinegar.[end if][if the cask is scalded] The small cask smells of clean oak.[end if][if the cask is brimming] The small cask is full of ale.[end if]".
The appearance of the cask is "In the corner is a small cask that has gone sour.".
The first place of the cask is the kitchen-room.
The cask is portable.

The glue is in the kitchen-room.
The printed name of the glue is "glue pot".
Include (- with name 'glue//' 'pot//' 'small//' 'iron//' 'pots//p', -) when defining the glue.
The description of the glue is "A small iron pot of horse glue.[if the glue is hard] The glue is hard, and would have to be melted.[end if][if the glue is melted] The glue is melted.[end if]".
The appearance of the glue is "A glue pot stands on the sill, for want of a carpenter.".
The first place of the glue is the kitchen-room.
The glue is portable.

The grease is in the kitchen-room.
The printed name of the grease is "goose grease".
Include (- with name 'goose//' 'grease//' 'fat//' 'jar//', -) when defining the grease.
The description of the grease is "A jar of it. The cook uses it to grease pans, and the sacristan to grease hinges.".
The appearance of the grease is "There is a jar of goose grease.".
The first place of the grease is the kitchen-room.
The grease is portable.
The indefinite article of the grease is "some".

The flour is in the kitchen-room.
The printed name of the flour is "flour".
Include (- with name 'flour//' 'meal//' 'bag//', -) when defining the flour.
The description of the flour is "A bag of the finest, for strewing on loaves and boards.".
The appearance of the flour is "A bag of flour leans on the wall.".
The first place of the flour is the kitchen-room.
The flour is portable.
The indefinite article of the flour is "some".

The rod-thing is in the garden-room.
The printed name of the rod-thing is "ash rod".
Include (- with name 'ash//' 'rod//' 'stick//' 'wood//' 'straight//' 'rods//p', -) when defining the rod-thing.
The description of the rod-thing is "A straight ash rod, as thick as a finger. One could whittle a peg from it.".
The appearance of the rod-thing is "An ash rod lies ready for the beans.".
The first place of the rod-thing is the garden-room.
The rod-thing is portable.

The printed name of the peg is "peg".
Include (- with name 'peg//' 'spile//' 'bung//' 'pegs//p', -) when defining the peg.
The description of the peg is "Tapered, and as thick as a finger. It would plug a small hole for good.".
The peg is portable.

The harness is in the byre.
The printed name of the harness is "old harness".
Include (- with name 'old//' 'harness//' 'leather//' 'strap//' 'harnesses//p', -) when defining the harness.
The description of the harness is "The plough horse is gone and this is what he left. There is one good square of leather in it to cut.[if the harness is whole-state] Nobody has cut into it.[end if][if the harness is trimmed] A square has been cut out of it.[end if]".
The appearance of the harness is "An old harness hangs on the wall.".
The first place of the harness is the byre.
The harness is portable.

The printed name of the patch-thing is "leather patch".
Include (- with name 'leather//' 'patch//' 'square//' 'patches//p', -) when defining the patch-thing.
The description of the patch-thing is "A square of supple horsehide, ready to be glued on something.".
The patch-thing is portable.

The pipe is in the garden-room.
The printed name of the pipe is "tin pipe".
Include (- with name 'tin//' 'pipe//' 'tube//' 'beanstake//', -) when defining the pipe.
The description of the pipe is "A tin pipe as long as your leg, with a mouth in it. It was not made by a gardener.[if the pipe is staked] It is stuck in the earth, and you could pull it out.[end if][if the pipe is pulled] There is earth on its foot.[end if]".
The appearance of the pipe is "Among the ash rods, one bean climbs a tin pipe.".
The first place of the pipe is the garden-room.
The pipe is portable.

The tower-key is carried by the fulk.
The printed name of the tower-key is "tower key".
Include (- with name 'tower//' 'key//' 'iron//', -) when defining the tower-key.
The description of the tower-key is "A key as long as your hand.".
The tower-key is portable.

The psalter is in the dormitory.
The printed name of the psalter is "psalter".
Include (- with name 'psalter//' 'book//' 'psalters//p', -) when defining the psalter.
The description of the psalter is "Your own, to read when you cannot sleep.".
The appearance of the psalter is "A psalter lies on the sill.".
The first place of the psalter is the dormitory.
The psalter is portable.

The night-stair is in the cloister.
The printed name of the night-stair is "night stair".
Include (- with name 'night//' 'stair//' 'stairs//p', -) when defining the night-stair.
The description of the night-stair is "Worn by forty pairs of sandals going down in the dark.".
The night-stair is fixed in place and scenery.

The pillars is in the nave.
The printed name of the pillars is "tall pillars".
Include (- with name 'tall//' 'pillars//' 'choir//', -) when defining the pillars.
The description of the pillars is "They go up, and then it is too dark to say.".
The pillars is fixed in place, scenery and plural-named.

The cup-thing is in the parlour.
The printed name of the cup-thing is "cup".
Include (- with name 'cup//' 'empty//' 'cups//p', -) when defining the cup-thing.
The description of the cup-thing is "Pewter. It is the abbot[']s whole opinion of the night.".
The cup-thing is fixed in place and scenery.

The chair-thing is in the parlour.
The printed name of the chair-thing is "chair".
Include (- with name 'chair//' 'table//' 'window//' 'chairs//p', -) when defining the chair-thing.
The description of the chair-thing is "It has one arm, for leaning on the side of mercy.".
The chair-thing is fixed in place and scenery.

The ashes is in the kitchen-room.
The printed name of the ashes is "ashes".
Include (- with name 'ashes//' 'ash//', -) when defining the ashes.
The description of the ashes is "A day of them, raked to one side.".
The ashes is fixed in place, scenery and plural-named.

The board is in the kitchen-room.
The printed name of the board is "board".
Include (- with name 'board//' 'sill//' 'boards//p', -) when defining the board.
The description of the board is "Scored by knives as a field is by ploughs.".
The board is fixed in place and scenery.

The drain is in the undercroft.
The printed name of the drain is "drain".
Include (- with name 'drain//' 'drains//p', -) when defining the drain.
The description of the drain is "It slopes up to the garden. There are hairs on the edge of it.".
The drain is fixed in place and scenery.

The squat-pillars is in the undercroft.
The printed name of the squat-pillars is "squat pillars".
Include (- with name 'squat//' 'pillars//' 'columns//', -) when defining the squat-pillars.
The description of the squat-pillars is "The abbey stands on them, and they look it.".
The squat-pillars is fixed in place, scenery and plural-named.

The rosemary is in the garden-room.
The printed name of the rosemary is "rosemary".
Include (- with name 'rosemary//' 'rue//' 'beans//' 'rosemaries//p', -) when defining the rosemary.
The description of the rosemary is "For remembrance, and mutton.".
The rosemary is fixed in place and scenery.

The rows-thing is in the dormitory.
The printed name of the rows-thing is "rows".
Include (- with name 'rows//' 'cots//' 'draught//', -) when defining the rows-thing.
The description of the rows-thing is "Thirty-nine cots, and thirty-nine snores.".
The rows-thing is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "The cellar is dark. Something drips, slowly and expensively.";
	say line break.

Check going east when the location of the player is the cellar-room:
	if the grate is not freed:
		say "The iron grate is rusted shut.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the undercroft:
	say "It is as dark as the inside of a bell, and smells of stone, malt and something with a beard.";
	say line break.

Kindling: if the lantern is burning-state, now the lantern is lit; otherwise now the lantern is unlit.

Check greeting the anselm:
	say "[']My ale, my organ, and the name of the one who rings at night,['] says the abbot. [']In any order, but before the feast.[']";
	stop the action;
	continue the action.

Check asking the anselm about something:
	if (the topic understood includes "goat" or the topic understood includes "perpetua") and the flags is deciphered:
		now the anselm is enlightened;
		say "[']The goat,['] says the abbot. He is silent for the length of a psalm. [']She has kept the night office better than any of us.[']";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "perpetua"):
		say "[']Perpetua? A charge like that wants proof, my son: tracks, say, in something soft.[']";
		stop the action;
	if (the topic understood includes "ale" or the topic understood includes "tun" or the topic understood includes "cask"):
		say "[']Every day there is less of it. Find the leak, plug it, and save what is left in a clean cask.[']";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ringer" or the topic understood includes "tower"):
		say "[']At two, every night. The tower is locked, and Brother Fulk has the only key. He will not part with it while his organ is dumb.[']";
		stop the action;
	if (the topic understood includes "organ" or the topic understood includes "fulk"):
		say "[']A pipe is gone, and something has gnawed the bellows. Poor Fulk sits below it in the nave and sighs.[']";
		stop the action;
	say "[']Ask me after the feast,['] says the abbot.";
	stop the action;
	continue the action.

Check telling the anselm about something:
	if (the topic understood includes "goat" or the topic understood includes "perpetua") and the flags is deciphered:
		now the anselm is enlightened;
		say "[']The goat,['] says the abbot. He is silent for the length of a psalm. [']She has kept the night office better than any of us.[']";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "perpetua"):
		say "[']Perpetua? A charge like that wants proof, my son: tracks, say, in something soft.[']";
		stop the action;
	if (the topic understood includes "ale" or the topic understood includes "tun" or the topic understood includes "cask"):
		say "[']Every day there is less of it. Find the leak, plug it, and save what is left in a clean cask.[']";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ringer" or the topic understood includes "tower"):
		say "[']At two, every night. The tower is locked, and Brother Fulk has the only key. He will not part with it while his organ is dumb.[']";
		stop the action;
	if (the topic understood includes "organ" or the topic understood includes "fulk"):
		say "[']A pipe is gone, and something has gnawed the bellows. Poor Fulk sits below it in the nave and sighs.[']";
		stop the action;
	say "[']Ask me after the feast,['] says the abbot.";
	stop the action;
	continue the action.

Check answering the anselm that something:
	if (the topic understood includes "goat" or the topic understood includes "perpetua") and the flags is deciphered:
		now the anselm is enlightened;
		say "[']The goat,['] says the abbot. He is silent for the length of a psalm. [']She has kept the night office better than any of us.[']";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "perpetua"):
		say "[']Perpetua? A charge like that wants proof, my son: tracks, say, in something soft.[']";
		stop the action;
	say "[']Ask me after the feast,['] says the abbot.";
	stop the action;
	continue the action.

Check ordering the anselm to something:
	if (the topic understood includes "goat" or the topic understood includes "perpetua") and the flags is deciphered:
		now the anselm is enlightened;
		say "[']The goat,['] says the abbot. He is silent for the length of a psalm. [']She has kept the night office better than any of us.[']";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "perpetua"):
		say "[']Perpetua? A charge like that wants proof, my son: tracks, say, in something soft.[']";
		stop the action;
	say "[']Ask me after the feast,['] says the abbot.";
	stop the action;
	continue the action.

Check giving something to the anselm:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cask) and the cask is not brimming:
		say "[']An empty cask is a sermon that I have already heard,['] says the abbot.";
		stop the action;
	if (the noun is the cask) and the tail is parched:
		say "[']All in good time. I shall finish it in one sitting, so ask yourself first whether you need a splash of it yourself, say as bait.[']";
		stop the action;
	if (the noun is the cask):
		now the cask is carried by the anselm;
		now the anselm is refreshed;
		say "He tastes it with closed eyes. [']Saved,['] says the abbot, and you are not sure which of you he means.";
		stop the action;
	say "[']Ask me after the feast,['] says the abbot.";
	stop the action;
	continue the action.

Check showing something to the anselm:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[']Ask me after the feast,['] says the abbot.";
	stop the action;
	continue the action.

Check greeting the fulk:
	if the fulk is grateful:
		say "[']It sang,['] says Brother Fulk, and wipes his eyes with the tower key. [']Ask me for anything. Ask me for the key.[']";
		stop the action;
	say "[']Do not talk to me,['] says Brother Fulk, [']unless it is about the organ. Or the key, when the organ has been played.[']";
	stop the action;
	continue the action.

Check asking the fulk about something:
	if (the topic understood includes "key" or the topic understood includes "tower") and the fulk is grateful and the tower-key is carried by the fulk:
		now the tower-key is carried by the player;
		say "[']It sang,['] says Brother Fulk, and unhooks the tower key. [']Take it. Take anything.[']";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "tower"):
		say "[']The key stays on my belt,['] he says, [']until I hear that organ again.[']";
		stop the action;
	if (the topic understood includes "organ" or the topic understood includes "pipe" or the topic understood includes "bellows"):
		say "[']The bellows are gnawed through; good leather and hot glue would mend them. And the gardener has had one of my pipes, for his beans.[']";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ringer" or the topic understood includes "ale"):
		say "[']Not I. I sleep like the dead. But look where the rope goes, that is what I would do.[']";
		stop the action;
	say "Brother Fulk sighs in four parts.";
	stop the action;
	continue the action.

Check telling the fulk about something:
	if (the topic understood includes "key" or the topic understood includes "tower") and the fulk is grateful and the tower-key is carried by the fulk:
		now the tower-key is carried by the player;
		say "[']It sang,['] says Brother Fulk, and unhooks the tower key. [']Take it. Take anything.[']";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "tower"):
		say "[']The key stays on my belt,['] he says, [']until I hear that organ again.[']";
		stop the action;
	if (the topic understood includes "organ" or the topic understood includes "pipe" or the topic understood includes "bellows"):
		say "[']The bellows are gnawed through; good leather and hot glue would mend them. And the gardener has had one of my pipes, for his beans.[']";
		stop the action;
	if (the topic understood includes "bell" or the topic understood includes "ringer" or the topic understood includes "ale"):
		say "[']Not I. I sleep like the dead. But look where the rope goes, that is what I would do.[']";
		stop the action;
	say "Brother Fulk sighs in four parts.";
	stop the action;
	continue the action.

Check answering the fulk that something:
	say "Brother Fulk sighs in four parts.";
	stop the action;
	continue the action.

Check ordering the fulk to something:
	say "Brother Fulk sighs in four parts.";
	stop the action;
	continue the action.

Check giving something to the fulk:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "Brother Fulk sighs in four parts.";
	stop the action;
	continue the action.

Check showing something to the fulk:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "Brother Fulk sighs in four parts.";
	stop the action;
	continue the action.

Part 4 - Actions

Lighting-at is an action applying to two things.
Understand "light [something] at [something]" as lighting-at.
Understand "light [something] from [something]" as lighting-at.
Understand "kindle [something] at [something]" as lighting-at.

Carry out lighting-at:
	if the noun is the lantern and the second noun is the hearth:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the lantern is not unlit-state:
			say "It burns already.";
			stop the action;
		now the lantern is burning-state;
		say "You hold the candle to an ember, and it comes alight with a small pop.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the lantern is not unlit-state:
			say "It burns already.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "The only fire in the house is the kitchen hearth.";
			stop the action;
		now the lantern is burning-state;
		say "You hold the candle to an ember, and it comes alight with a small pop.";
		stop the action;
	say "That would lead nowhere.".

Whittling-with is an action applying to two things.
Understand "whittle [something] with [something]" as whittling-with.
Understand "carve [something] with [something]" as whittling-with.

Carry out whittling-with:
	if the noun is the rod-thing and the second noun is the knife:
		if the rod-thing is not enclosed by the player:
			say "You are not holding the ash rod.";
			stop the action;
		if the knife is not enclosed by the player:
			say "You are not holding the knife.";
			stop the action;
		now the rod-thing is nowhere;
		now the peg is carried by the player;
		say "Curl by curl the rod grows shorter and the shavings deeper, until a neat tapered peg is left.";
		stop the action;
	say "That would lead nowhere.".

Just-whittling is an action applying to one thing.
Understand "whittle [something]" as just-whittling.
Understand "carve [something]" as just-whittling.

Carry out just-whittling:
	if the noun is the rod-thing:
		if the rod-thing is not enclosed by the player:
			say "You are not holding the ash rod.";
			stop the action;
		if the knife is not enclosed by the player:
			say "You need a knife for that. The kitchen has one.";
			stop the action;
		now the rod-thing is nowhere;
		now the peg is carried by the player;
		say "Curl by curl the rod grows shorter and the shavings deeper, until a neat tapered peg is left.";
		stop the action;
	say "That would lead nowhere.".

Check examining:
	now the deed is 0;
	if the noun is the tun and the tun is dripping:
		now the deed is 1;
	otherwise if the noun is the bell-rope and the bell-rope is untraced:
		now the deed is 2;
	otherwise if the noun is the flags and the flags is printed-state:
		now the deed is 3;
	continue the action.

After examining:
	if the deed is 1:
		now the tun is inspected;
		say "You go round the tun with the lantern, stave by stave. There: low down, a wormhole as wide as a finger, and the abbot[']s ale running out of it and away under the iron grate. A peg would stop it.";
		stop the action;
	if the deed is 2:
		now the bell-rope is traced;
		say "It does not end here. It runs on down through a hole in the floor, into the undercroft, and it smells of ale. Somebody could ring it from below without opening any door.";
		stop the action;
	if the deed is 3:
		now the flags is deciphered;
		say "Small cloven hoofprints go up to the rope and stand about under it. The thief came through a drain, on four feet, to suck the ale out of the hemp: it is the goat.";
		stop the action;
	continue the action.

Pluging-with is an action applying to two things.
Understand "plug [something] with [something]" as pluging-with.
Understand "stop [something] with [something]" as pluging-with.
Understand "drive [something] into [something]" as pluging-with (with nouns reversed).
Understand "push [something] into [something]" as pluging-with (with nouns reversed).
Understand "halt [something] with [something]" as pluging-with.
Understand "block [something] with [something]" as pluging-with.

Carry out pluging-with:
	if the noun is the tun and the second noun is the peg:
		if the peg is not enclosed by the player:
			say "You are not holding the peg.";
			stop the action;
		if the tun is dripping:
			say "It leaks somewhere, but where? Examine the tun first.";
			stop the action;
		if the tun is not inspected:
			say "It no longer leaks.";
			stop the action;
		now the tun is plugged;
		now the peg is nowhere;
		say "The peg goes in, and in, and squeaks. The dripping stops. You had not known how loud it was.";
		stop the action;
	say "That would lead nowhere.".

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.
Understand "draw [something] from [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the kettle and the second noun is the well-thing:
		if the kettle is not enclosed by the player:
			say "You are not holding the kettle.";
			stop the action;
		if the kettle is not hollow:
			say "It is full.";
			stop the action;
		now the kettle is filled-state;
		say "You wind up the bucket and fill the kettle to the spout.";
		stop the action;
	if the noun is the cask and the second noun is the tun:
		if the cask is not enclosed by the player:
			say "You are not holding the small cask.";
			stop the action;
		if the cask is sour:
			say "In that cask it would be vinegar by Vespers. Scald it first.";
			stop the action;
		if the tun is not plugged:
			say "Not while the tun leaks faster than you can draw; or there is none left.";
			stop the action;
		now the cask is brimming;
		now the tun is drained;
		say "You draw off what is left, brown and bright. It just fills the cask.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the kettle:
		if the kettle is not enclosed by the player:
			say "You are not holding the kettle.";
			stop the action;
		if the location of the player is not the cloister:
			say "The well is in the cloister.";
			stop the action;
		if the kettle is not hollow:
			say "It is full.";
			stop the action;
		now the kettle is filled-state;
		say "You wind up the bucket and fill the kettle to the spout.";
		stop the action;
	say "That would lead nowhere.".

Boiling-on is an action applying to two things.
Understand "boil [something] on [something]" as boiling-on.
Understand "heat [something] on [something]" as boiling-on.
Understand "hang [something] over [something]" as boiling-on.

Carry out boiling-on:
	if the noun is the kettle and the second noun is the hearth:
		if the kettle is not enclosed by the player:
			say "You are not holding the kettle.";
			stop the action;
		if the kettle is hollow:
			say "It is empty. The well is in the cloister.";
			stop the action;
		if the kettle is not filled-state:
			say "It is boiling.";
			stop the action;
		now the kettle is boiling;
		say "You hold the kettle in the flames with a rag until it sings one note, slightly flat.";
		stop the action;
	say "That would lead nowhere.".

Just-boiling is an action applying to one thing.
Understand "boil [something]" as just-boiling.
Understand "heat [something]" as just-boiling.

Carry out just-boiling:
	if the noun is the kettle:
		if the kettle is not enclosed by the player:
			say "You are not holding the kettle.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That needs the kitchen hearth.";
			stop the action;
		if the kettle is hollow:
			say "It is empty. The well is in the cloister.";
			stop the action;
		if the kettle is not filled-state:
			say "It is boiling.";
			stop the action;
		now the kettle is boiling;
		say "You hold the kettle in the flames with a rag until it sings one note, slightly flat.";
		stop the action;
	say "That would lead nowhere.".

Scalding-with is an action applying to two things.
Understand "scald [something] with [something]" as scalding-with.
Understand "rinse [something] with [something]" as scalding-with.
Understand "wash [something] with [something]" as scalding-with.
Understand "pour [something] into [something]" as scalding-with (with nouns reversed).

Carry out scalding-with:
	if the noun is the cask and the second noun is the kettle:
		if the kettle is not enclosed by the player:
			say "You are not holding the kettle.";
			stop the action;
		if the kettle is not boiling:
			say "The water must boil, or the cask stays sour.";
			stop the action;
		if the cask is not sour:
			say "It is sweet and clean.";
			stop the action;
		now the cask is scalded;
		now the kettle is hollow;
		say "A cloud of last year[']s vinegar rolls out of the cask, and then it smells of nothing but oak.";
		stop the action;
	say "That would lead nowhere.".

Just-scalding is an action applying to one thing.
Understand "scald [something]" as just-scalding.
Understand "rinse [something]" as just-scalding.
Understand "wash [something]" as just-scalding.

Carry out just-scalding:
	if the noun is the cask:
		if the kettle is not enclosed by the player:
			say "You need the kettle for that.";
			stop the action;
		if the kettle is not boiling:
			say "The water must boil, or the cask stays sour.";
			stop the action;
		if the cask is not sour:
			say "It is sweet and clean.";
			stop the action;
		now the cask is scalded;
		now the kettle is hollow;
		say "A cloud of last year[']s vinegar rolls out of the cask, and then it smells of nothing but oak.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.
Understand "taste [something]" as just-drinking.

Carry out just-drinking:
	if the noun is the cask:
		say "You think of the abbot[']s face, and do not.";
		stop the action;
	try drinking the noun.

Melting-on is an action applying to two things.
Understand "melt [something] on [something]" as melting-on.
Understand "warm [something] on [something]" as melting-on.
Understand "melt [something] over [something]" as melting-on.

Carry out melting-on:
	if the noun is the glue and the second noun is the hearth:
		if the glue is not enclosed by the player:
			say "You are not holding the glue pot.";
			stop the action;
		if the glue is not hard:
			say "It is melted.";
			stop the action;
		now the glue is melted;
		say "The glue gives up its shape and takes on a smell. It was a horse, once.";
		stop the action;
	say "That would lead nowhere.".

Just-melting is an action applying to one thing.
Understand "melt [something]" as just-melting.
Understand "warm [something]" as just-melting.

Carry out just-melting:
	if the noun is the glue:
		if the glue is not enclosed by the player:
			say "You are not holding the glue pot.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That needs the kitchen hearth.";
			stop the action;
		if the glue is not hard:
			say "It is melted.";
			stop the action;
		now the glue is melted;
		say "The glue gives up its shape and takes on a smell. It was a horse, once.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if (the noun is the kettle or the noun is the glue or the noun is the lantern) and the second noun is the hearth:
		if the noun is not nowhere:
			say "Better not let go of it. You could boil the kettle, melt the glue or light the lantern there.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "trim [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the harness and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "You are not holding the knife.";
			stop the action;
		if the harness is not whole-state:
			say "You have a patch out of it already.";
			stop the action;
		now the harness is trimmed;
		now the patch-thing is carried by the player;
		say "You cut out the one square that the goat has not been at.";
		stop the action;
	say "That would lead nowhere.".

Just-cuting is an action applying to one thing.
Understand "cut [something]" as just-cuting.
Understand "trim [something]" as just-cuting.

Carry out just-cuting:
	if the noun is the harness:
		if the knife is not enclosed by the player:
			say "You need a knife for that. The kitchen has one.";
			stop the action;
		if the harness is not whole-state:
			say "You have a patch out of it already.";
			stop the action;
		now the harness is trimmed;
		now the patch-thing is carried by the player;
		say "You cut out the one square that the goat has not been at.";
		stop the action;
	say "That would lead nowhere.".

Patching-with is an action applying to two things.
Understand "patch [something] with [something]" as patching-with.
Understand "mend [something] with [something]" as patching-with.
Understand "glue [something] to [something]" as patching-with (with nouns reversed).
Understand "glue [something] on [something]" as patching-with (with nouns reversed).
Understand "fix [something] with [something]" as patching-with.
Understand "repair [something] with [something]" as patching-with.

Carry out patching-with:
	if the noun is the bellows and the second noun is the patch-thing:
		if the patch-thing is not enclosed by the player:
			say "You are not holding the leather patch.";
			stop the action;
		if the glue is not enclosed by the player:
			say "The patch will not stay on by prayer. It needs glue.";
			stop the action;
		if the glue is not melted:
			say "The glue is as hard as a bell. Melt it first.";
			stop the action;
		now the bellows is patched;
		now the patch-thing is nowhere;
		say "You press the patch on with both palms and an Ave. The bellows hold their breath.";
		stop the action;
	say "That would lead nowhere.".

Just-patching is an action applying to one thing.
Understand "patch [something]" as just-patching.
Understand "mend [something]" as just-patching.
Understand "fix [something]" as just-patching.
Understand "repair [something]" as just-patching.

Carry out just-patching:
	if the noun is the bellows:
		if the patch-thing is not enclosed by the player:
			say "You have no leather to patch them with.";
			stop the action;
		if the glue is not enclosed by the player:
			say "The patch will not stay on by prayer. It needs glue.";
			stop the action;
		if the glue is not melted:
			say "The glue is as hard as a bell. Melt it first.";
			stop the action;
		now the bellows is patched;
		now the patch-thing is nowhere;
		say "You press the patch on with both palms and an Ave. The bellows hold their breath.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "pull up [something]" as just-pulling.
Understand "pull out [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the pipe:
		if the pipe is not staked:
			say "It is out already.";
			stop the action;
		now the pipe is pulled;
		now the pipe is carried by the player;
		say "It comes out with a hoot, and leaves one bean looking for support.";
		stop the action;
	if the noun is the bell-rope:
		say "You want to find who rings it, not to be him.";
		stop the action;
	try pulling the noun.

Check taking:
	now the deed is 0;
	if the noun is the pipe and the pipe is staked:
		now the deed is 1;
	otherwise if the noun is the tower-key:
		if the tower-key is carried by the fulk:
			say "It hangs on Brother Fulk[']s belt. You will have to ask him for it.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		now the pipe is pulled;
		say "It comes out with a hoot, and leaves one bean looking for support.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Seting-in is an action applying to two things.
Understand "set [something] in [something]" as seting-in.
Understand "fit [something] in [something]" as seting-in.
Understand "fit [something] into [something]" as seting-in.
Understand "slot [something] into [something]" as seting-in.

Carry out seting-in:
	if the noun is the pipe and the second noun is the organ:
		if the pipe is not enclosed by the player:
			say "You are not holding the pipe.";
			stop the action;
		now the organ is complete-state;
		now the pipe is nowhere;
		say "You shake the earth out of it and set it in the gap. The organ has all its teeth.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the pipe and the second noun is the organ:
		if the pipe is not nowhere:
			say "It must not just be dropped in. Set the pipe in the organ, upright.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.

Carry out just-playing:
	if the noun is the organ:
		if the organ is gap-toothed:
			say "One pipe is missing, and the wind goes out at the gap.";
			stop the action;
		if the bellows is not patched:
			say "You press a key, and hear the bellows sigh through a hole.";
			stop the action;
		now the organ is played;
		now the fulk is grateful;
		say "You know one psalm and play it. From the nave below comes the sound of a large man sitting down suddenly and weeping.";
		stop the action;
	say "That would lead nowhere.".

Just-tracing is an action applying to one thing.
Understand "own-trace [something]" as just-tracing.
Understand "follow [something]" as just-tracing.

Carry out just-tracing:
	if the noun is the bell-rope:
		now the bell-rope is traced;
		say "You follow it down with your hand to a hole in the floor. It goes on into the undercroft, and it smells of ale.";
		stop the action;
	say "That would lead nowhere.".

Greasing-with is an action applying to two things.
Understand "grease [something] with [something]" as greasing-with.
Understand "oil [something] with [something]" as greasing-with.
Understand "smear [something] on [something]" as greasing-with (with nouns reversed).
Understand "rub [something] on [something]" as greasing-with (with nouns reversed).

Carry out greasing-with:
	if the noun is the grate and the second noun is the grease:
		if the grease is not enclosed by the player:
			say "You are not holding the goose grease.";
			stop the action;
		if the bell-rope is not traced:
			say "You do not crawl through iron grates for nothing. First find out, up in the tower, what could be behind it.";
			stop the action;
		if the grate is not rusted:
			say "It swings like a church door.";
			stop the action;
		now the grate is freed;
		say "You feed the hinges until they glisten, and lean. The grate swings east with hardly a word.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the grate and the grate is rusted:
		if the grate is not freed:
			say "The hinges are one lump of rust. They want grease.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Weting-with is an action applying to two things.
Understand "wet [something] with [something]" as weting-with.
Understand "bait [something] with [something]" as weting-with.
Understand "soak [something] with [something]" as weting-with.
Understand "pour [something] on [something]" as weting-with (with nouns reversed).
Understand "pour [something] over [something]" as weting-with (with nouns reversed).

Carry out weting-with:
	if the noun is the tail and the second noun is the cask:
		if the cask is not enclosed by the player:
			say "You are not holding the cask.";
			stop the action;
		if the cask is not brimming:
			say "There is no ale in it.";
			stop the action;
		if the tail is not parched:
			say "It has had enough, and so would the abbot say.";
			stop the action;
		now the tail is baited;
		say "One splash, which you will confess. The frayed hemp drinks it up, and the whole vault smells of harvest.";
		stop the action;
	say "That would lead nowhere.".

Strewing-on is an action applying to two things.
Understand "strew [something] on [something]" as strewing-on.
Understand "strew [something] under [something]" as strewing-on.
Understand "sprinkle [something] on [something]" as strewing-on.
Understand "scatter [something] on [something]" as strewing-on.

Carry out strewing-on:
	if the noun is the flour and (the second noun is the flags or the second noun is the tail):
		if the flour is not enclosed by the player:
			say "You are not holding the flour.";
			stop the action;
		now the flags is floured;
		now the flour is nowhere;
		say "You walk backwards, strewing, until the stones under the rope are as white as an altar cloth.";
		stop the action;
	say "That would lead nowhere.".

Just-strewing is an action applying to one thing.
Understand "strew [something]" as just-strewing.
Understand "sprinkle [something]" as just-strewing.
Understand "scatter [something]" as just-strewing.

Carry out just-strewing:
	if the noun is the flour:
		if the flour is not enclosed by the player:
			say "You are not holding the flour.";
			stop the action;
		if the location of the player is not the undercroft:
			say "It would catch no footprints here that matter.";
			stop the action;
		now the flags is floured;
		now the flour is nowhere;
		say "You walk backwards, strewing, until the stones under the rope are as white as an altar cloth.";
		stop the action;
	say "That would lead nowhere.".

Just-sleeping is an action applying to nothing.
Understand "sleep" as just-sleeping.
Understand "go to sleep" as just-sleeping.
Understand "go to bed" as just-sleeping.

Carry out just-sleeping:
	if the location of the player is not the dormitory:
		say "A novice sleeps in the dormitory or not at all.";
		stop the action;
	if the tail is not baited:
		say "Not yet. The ringer should have something to come for.";
		stop the action;
	if the flags is clean-state:
		say "Not yet. The ringer should leave something behind, such as a footprint.";
		stop the action;
	if the cot is not unslept:
		say "You have slept, and there is work to do.";
		stop the action;
	now the cot is slept-state;
	now the flags is printed-state;
	say "At two the great bell speaks: once, twice, and then a run of little impatient tugs. You lie and smile. Then it is morning.";
	stop the action;
	say "That would lead nowhere.".

Sleeping-in is an action applying to one thing.
Understand "sleep in [something]" as sleeping-in.
Understand "sleep on [something]" as sleeping-in.

Carry out sleeping-in:
	if the noun is the cot:
		if the tail is not baited:
			say "Not yet. The ringer should have something to come for.";
			stop the action;
		if the flags is clean-state:
			say "Not yet. The ringer should leave something behind, such as a footprint.";
			stop the action;
		if the cot is not unslept:
			say "You have slept, and there is work to do.";
			stop the action;
		now the cot is slept-state;
		now the flags is printed-state;
		say "At two the great bell speaks: once, twice, and then a run of little impatient tugs. You lie and smile. Then it is morning.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.
Understand "study [something]" as just-reading.

Carry out just-reading:
	if the noun is the flags:
		if the cot is not slept-state:
			say "There are no tracks to read.";
			stop the action;
		now the flags is deciphered;
		say "Small cloven hoofprints go up to the rope and stand about under it. It is the goat that rings, by sucking the ale out of the hemp.";
		stop the action;
	if the noun is the psalter:
		say "[']Wine maketh glad the heart of man.['] Somebody has written in the margin: and ale?";
		stop the action;
	try examining the noun.

Just-accusing is an action applying to one topic.
Understand "accuse [text]" as just-accusing.
Understand "name [text]" as just-accusing.

Carry out just-accusing:
	if (the topic understood matches "goat" or the topic understood matches "the goat" or the topic understood matches "perpetua"):
		if the location of the player is not the parlour:
			say "The abbot should hear this, in his parlour.";
			stop the action;
		if the flags is not deciphered:
			say "[']You have proof, my son?['] says the abbot. You have not.";
			stop the action;
		now the anselm is enlightened;
		say "[']The goat,['] says the abbot. He is silent for the length of a psalm. [']She has kept the night office better than any of us.[']";
		stop the action;
	if the location of the player is not the parlour:
		say "The abbot should hear this, in his parlour.";
		stop the action;
	say "[']No,['] says the abbot, [']and you will do a penance for the thought.[']";
	stop the action;
	say "That would lead nowhere.".

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "pet [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the goat:
		say "She eats your cuff, thoughtfully. Her breath is that of a tavern.";
		stop the action;
	say "That would lead nowhere.".

Include (-
Verb 'trace' = 'own-trace';
-) after "Grammar" in "Output.i6t".

Check using:
	if the noun is the cot:
		try sleeping-in the noun;
		stop the action;
	if the noun is the psalter:
		try just-reading the noun;
		stop the action;
	if the noun is the goat:
		try just-stroking the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the bell-rope or the noun is the pipe:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the goat:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the harness:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the cask:
		try other words;
		try just-scalding the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the cask:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The lighting-at action translates into I6 as "SKOwn1".
The whittling-with action translates into I6 as "SKOwn2".
The pluging-with action translates into I6 as "SKOwn3".
The filling-from action translates into I6 as "SKOwn4".
The boiling-on action translates into I6 as "SKOwn5".
The scalding-with action translates into I6 as "SKOwn6".
The melting-on action translates into I6 as "SKOwn7".
The cuting-with action translates into I6 as "SKOwn8".
The patching-with action translates into I6 as "SKOwn9".
The seting-in action translates into I6 as "SKOwn10".
The greasing-with action translates into I6 as "SKOwn11".
The weting-with action translates into I6 as "SKOwn12".
The strewing-on action translates into I6 as "SKOwn13".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hearth +) && x == (+ the lantern +)) return ##SKOwn1;
			if (y == (+ the knife +) && x == (+ the rod-thing +)) return ##SKOwn2;
			if (y == (+ the peg +) && x == (+ the tun +)) return ##SKOwn3;
			if (y == (+ the tun +) && x == (+ the peg +)) return ##SKOwn3 + 4096;
			if (y == (+ the well-thing +) && x == (+ the kettle +)) return ##SKOwn4;
			if (y == (+ the tun +) && x == (+ the cask +)) return ##SKOwn4;
			if (y == (+ the hearth +) && x == (+ the kettle +)) return ##SKOwn5;
			if (y == (+ the kettle +) && x == (+ the cask +)) return ##SKOwn6;
			if (y == (+ the cask +) && x == (+ the kettle +)) return ##SKOwn6 + 4096;
			if (y == (+ the hearth +) && x == (+ the glue +)) return ##SKOwn7;
			if (y == (+ the knife +) && x == (+ the harness +)) return ##SKOwn8;
			if (y == (+ the patch-thing +) && x == (+ the bellows +)) return ##SKOwn9;
			if (y == (+ the bellows +) && x == (+ the patch-thing +)) return ##SKOwn9 + 4096;
			if (y == (+ the organ +) && x == (+ the pipe +)) return ##SKOwn10;
			if (y == (+ the grease +) && x == (+ the grate +)) return ##SKOwn11;
			if (y == (+ the grate +) && x == (+ the grease +)) return ##SKOwn11 + 4096;
			if (y == (+ the cask +) && x == (+ the tail +)) return ##SKOwn12;
			if (y == (+ the tail +) && x == (+ the cask +)) return ##SKOwn12 + 4096;
			if (y == (+ the flags +) && x == (+ the flour +)) return ##SKOwn13;
			if (y == (+ the tail +) && x == (+ the flour +)) return ##SKOwn13;
		2:
			if (y == (+ the tun +) && x == (+ the peg +)) return ##SKOwn3 + 4096;
			if (y == (+ the kettle +) && x == (+ the well-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the cask +) && x == (+ the tun +)) return ##SKOwn4 + 4096;
			if (y == (+ the hearth +) && x == (+ the kettle +)) return ##SKOwn5;
			if (y == (+ the hearth +) && x == (+ the glue +)) return ##SKOwn7;
			if (y == (+ the bellows +) && x == (+ the patch-thing +)) return ##SKOwn9 + 4096;
			if (y == (+ the grate +) && x == (+ the grease +)) return ##SKOwn11 + 4096;
			if (y == (+ the tail +) && x == (+ the cask +)) return ##SKOwn12 + 4096;
			if (y == (+ the flags +) && x == (+ the flour +)) return ##SKOwn13;
			if (y == (+ the tail +) && x == (+ the flour +)) return ##SKOwn13;
		3:
			if (y == (+ the hearth +) && x == (+ the lantern +)) return ##SKOwn1;
			if (y == (+ the tun +) && x == (+ the peg +)) return ##SKOwn3 + 4096;
			if (y == (+ the well-thing +) && x == (+ the kettle +)) return ##SKOwn4;
			if (y == (+ the kettle +) && x == (+ the well-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the tun +) && x == (+ the cask +)) return ##SKOwn4;
			if (y == (+ the cask +) && x == (+ the tun +)) return ##SKOwn4 + 4096;
			if (y == (+ the cask +) && x == (+ the kettle +)) return ##SKOwn6 + 4096;
			if (y == (+ the bellows +) && x == (+ the patch-thing +)) return ##SKOwn9 + 4096;
			if (y == (+ the organ +) && x == (+ the pipe +)) return ##SKOwn10;
			if (y == (+ the grate +) && x == (+ the grease +)) return ##SKOwn11 + 4096;
			if (y == (+ the tail +) && x == (+ the cask +)) return ##SKOwn12 + 4096;
		4:
			if (y == (+ the tun +) && x == (+ the peg +)) return ##SKOwn3 + 4096;
			if (y == (+ the kettle +) && x == (+ the well-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the cask +) && x == (+ the tun +)) return ##SKOwn4 + 4096;
			if (y == (+ the hearth +) && x == (+ the kettle +)) return ##SKOwn5;
			if (y == (+ the hearth +) && x == (+ the glue +)) return ##SKOwn7;
			if (y == (+ the bellows +) && x == (+ the patch-thing +)) return ##SKOwn9 + 4096;
			if (y == (+ the grate +) && x == (+ the grease +)) return ##SKOwn11 + 4096;
			if (y == (+ the tail +) && x == (+ the cask +)) return ##SKOwn12 + 4096;
			if (y == (+ the flags +) && x == (+ the flour +)) return ##SKOwn13;
			if (y == (+ the tail +) && x == (+ the flour +)) return ##SKOwn13;
		6:
			if (y == (+ the hearth +) && x == (+ the kettle +)) return ##SKOwn5;
			if (y == (+ the organ +) && x == (+ the pipe +)) return ##SKOwn10;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the location of the player is the cellar-room and the tun is inspected and luck allows 30 in 100:
		say "The tun drips on. You can hear the abbot[']s feast going away under the grate.".

Part 6 - Tasks and endings

The lantern-lit is a task. The points are 1.
The leak-found is a task. The points are 1.
The leak-plugged is a task. The points are 2.
The cask-scalded is a task. The points are 2.
The ale-drawn is a task. The points are 2.
The bellows-patched is a task. The points are 3.
The pipe-set is a task. The points are 2.
The organ-played is a task. The points are 3.
The tower-unlocked is a task. The points are 2.
The rope-traced is a task. The points are 1.
The grate-freed is a task. The points are 2.
The rope-baited is a task. The points are 2.
The flour-strewn is a task. The points are 2.
The tracks-read is a task. The points are 2.
The ale-served is a task. The points are 4.
The ringer-named is a task. The points are 5.

The maximum score is 36.

Every turn:
	if the lantern-lit is pending and the lantern is burning-state:
		achieve the lantern-lit.

Every turn:
	if the leak-found is pending and the tun is not dripping:
		achieve the leak-found.

Every turn:
	if the leak-plugged is pending and (the tun is plugged or the tun is drained):
		achieve the leak-plugged.

Every turn:
	if the cask-scalded is pending and the cask is not sour:
		achieve the cask-scalded.

Every turn:
	if the ale-drawn is pending and the cask is brimming:
		achieve the ale-drawn.

Every turn:
	if the bellows-patched is pending and the bellows is patched:
		achieve the bellows-patched.

Every turn:
	if the pipe-set is pending and the organ is not gap-toothed:
		achieve the pipe-set.

Every turn:
	if the organ-played is pending and the organ is played:
		achieve the organ-played.

Every turn:
	if the tower-unlocked is pending and the tower-door is not locked:
		achieve the tower-unlocked.

Every turn:
	if the rope-traced is pending and the bell-rope is traced:
		achieve the rope-traced.

Every turn:
	if the grate-freed is pending and the grate is freed:
		achieve the grate-freed.

Every turn:
	if the rope-baited is pending and the tail is baited:
		achieve the rope-baited.

Every turn:
	if the flour-strewn is pending and the flags is not clean-state:
		achieve the flour-strewn.

Every turn:
	if the tracks-read is pending and the flags is deciphered:
		achieve the tracks-read.

Every turn:
	if the ale-served is pending and the anselm is refreshed:
		achieve the ale-served.

Every turn:
	if the ringer-named is pending and the anselm is enlightened:
		achieve the ringer-named.

Every turn:
	if the story has not ended and the turn count is at least 240 and (the anselm is thirsty or the anselm is puzzled):
		say "The feast of Saint Brannoc begins without you, and without much else. The abbot drinks water at the high table, looking at you over the rim, and at two in the morning the bell rings. You are sent home with your boots and a blessing.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the lantern-lit is achieved and the leak-found is achieved and the leak-plugged is achieved and the cask-scalded is achieved and the ale-drawn is achieved and the bellows-patched is achieved and the pipe-set is achieved and the organ-played is achieved and the tower-unlocked is achieved and the rope-traced is achieved and the grate-freed is achieved and the rope-baited is achieved and the flour-strewn is achieved and the tracks-read is achieved and the ale-served is achieved and the ringer-named is achieved:
		say "[']So,['] says the abbot. [']My ale is saved, the organ has its voice, and my ghost has a beard.['] He does not have the drain stopped up. At two that night a small bell rings, far down, in the byre: he has had it hung there, low enough for a goat, and you turn over and sleep.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the cloister.

When play begins:
	say "You are Wilfrid, a novice of eleven days. The abbot[']s ale is running away, nobody knows where to. The organ has no breath. And every night at two, in a locked tower, somebody rings the great bell. The abbot wants the ale saved and the organ mended before the feast of Saint Brannoc, and above all he wants a name; and he has looked at you.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the anselm is refreshed:
			no;
		yes;
	if N is 6:
		if the tun is drained:
			no;
		yes;
	if N is 7:
		if the bell-rope is traced:
			no;
		yes;
	if N is 8:
		if the bell-rope is traced:
			no;
		yes;
	if N is 9:
		if the bellows is gnawed:
			no;
		yes;
	if N is 10:
		if the bellows is patched:
			no;
		yes;
	if N is 11:
		if the bellows is gnawed:
			no;
		yes;
	if N is 12:
		if the bellows is patched:
			no;
		yes;
	if N is 42:
		if the pipe is staked:
			no;
		yes;
	if N is 43:
		if the pipe is not staked:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 17, no;
	if N is 48, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It is in the loft, over the nave.";
	if N is 2, say "Up in the dark of the tower, where even he can[']t see it.";
	if N is 3, say "He has noticed the tide mark, and he is keeping it.";
	if N is 4, say "A bunch on a ring, worn like a rosary and told like one.";
	if N is 5, say "Worn hollow, and full of Fulk.";
	if N is 6, say "Drawn, and the tun gives back an echo.";
	if N is 7, say "The edge of the hole has been sawn smooth by centuries of hemp.";
	if N is 8, say "It is straight down, and out of sight.";
	if N is 9, say "Brown, cracked, and letting out air where it ought not.";
	if N is 10, say "Taut, brown, and nearly as good as a drum.";
	if N is 11, say "They have gone, and left only their work.";
	if N is 12, say "Square, and stuck down to its very corners.";
	if N is 13, say "Limewood, with their cheeks puffed and their minds elsewhere.";
	if N is 14, say "Two inches of tallow, with a list to one side.";
	if N is 15, say "At prayer, or asleep; with him it is hard to tell.";
	if N is 16, say "His are the only silent ones in the diocese.";
	if N is 18, say "It does not do to ask, within sight of the glue.";
	if N is 19, say "A slot with a lip. A beetle has looked in, and gone away.";
	if N is 20, say "Black, and sifted fine by some earlier novice.";
	if N is 21, say "They are under the cots, or under the monks.";
	if N is 22, say "The left one. The right went to a bishop.";
	if N is 23, say "Eight hundred years of them, by the scars.";
	if N is 24, say "A breath of rosemary comes down from it.";
	if N is 25, say "Each is as long as a decade of the rosary, if one dawdles.";
	if N is 26, say "It begins at about the height of a bishop.";
	if N is 27, say "A tight one, cut for thinner organists.";
	if N is 28, say "Down, and round, and round again.";
	if N is 29, say "West, through the oak.";
	if N is 30, say "There is a bell at the top of it, and nothing on the way.";
	if N is 31, say "They go down, into a smell of malt.";
	if N is 32, say "Black to the height of a monk[']s reach, and blacker above.";
	if N is 33, say "Generations of cellarers have knocked their heads on it, and on the joke.";
	if N is 34, say "Stone, with a dip in each where a barrel has come down.";
	if N is 35, say "There is a wet line on it, from the tun to the grate.";
	if N is 36, say "It is all overhead, and one feels it in the neck.";
	if N is 37, say "Dressed stone, wet at the foot.";
	if N is 38, say "Plain ribs, and a dark place where the rope comes through.";
	if N is 39, say "It stands open behind you, with shining hinges.";
	if N is 40, say "It isn[']t at home. Only the smell is.";
	if N is 41, say "The beans have hold of these, and do not mean to share.";
	if N is 42, say "It has gone three times round the tin.";
	if N is 43, say "It leans on the air.";
	if N is 44, say "Wattle, gnawed into lace.";
	if N is 45, say "It goes down to the cloister, by feel.";
	if N is 46, say "Stone, and cold enough to keep milk on.";
	if N is 47, say "Ink on one of them, and candle wax on the other.";
	if N is 49, say "You are there.";
	if N is 50, say "You would have to go north.";
	if N is 51, say "You would have to go west.";
	if N is 52, say "You would have to go south.";
	if N is 53, say "You would have to go east.";
	if N is 54, say "You would have to go up.";
	if N is 55, say "You are there.";
	if N is 56, say "You would have to go south.";
	if N is 57, say "You would have to go up.";
	if N is 58, say "You are there.";
	if N is 59, say "You would have to go down.";
	if N is 60, say "You would have to go north.";
	if N is 61, say "You are there.";
	if N is 62, say "You would have to go south.";
	if N is 63, say "You are there.";
	if N is 64, say "You are there.";
	if N is 65, say "You would have to go east.";
	if N is 66, say "You are there.";
	if N is 67, say "You would have to go north.";
	if N is 68, say "You would have to go down.";
	if N is 69, say "You are there.";
	if N is 70, say "You would have to go up.";
	if N is 71, say "You would have to go east.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go west.";
	if N is 74, say "You are there.";
	if N is 75, say "You would have to go west.";
	if N is 76, say "You would have to go south.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go north.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'organ//': if (n < 1 && SK_Near((+ the anselm +))) return 1;
		'bell//': if (n < 2 && SK_Near((+ the anselm +))) return 2;
		'lip//': if (n < 3 && SK_Near((+ the anselm +))) return 3;
		'keys//': if (n < 4 && SK_Near((+ the fulk +))) return 4;
		'step//': if (n < 5 && SK_Near((+ the fulk +))) return 5;
		'pint//': if (n < 6 && SK_Near((+ the tun +))) return 6;
		'floor//': if (n < 7 && SK_Near((+ the bell-rope +))) return 7; if (n < 35 && SK_Near((+ the cellar-room +))) return 35;
		'undercrof//': if (n < 8 && SK_Near((+ the bell-rope +))) return 8; if (n < 71 && SK_Near((+ the cellar-room +))) return 71; if (n < 72 && SK_Near((+ the undercroft +))) return 72;
		'skin//': if (n < 9 && SK_Near((+ the bellows +))) return 9; if (n < 10 && SK_Near((+ the bellows +))) return 10;
		'teeth//': if (n < 11 && SK_Near((+ the bellows +))) return 11;
		'patch//': if (n < 12 && SK_Near((+ the bellows +))) return 12;
		'angels//': if (n < 13 && SK_Near((+ the organ +))) return 13;
		'stump//': if (n < 14 && SK_Near((+ the lantern +))) return 14;
		'sacristan//': if (n < 15 && SK_Near((+ the grease +))) return 15;
		'hinges//': if (n < 16 && SK_Near((+ the grease +))) return 16;
		'loaves//': if (n < 17 && SK_Near((+ the flour +))) return 17;
		'boards//': if (n < 17 && SK_Near((+ the flour +))) return 17;
		'horse//': if (n < 18 && SK_Near((+ the harness +))) return 18; if (n < 48 && SK_Near(player)) return 48;
		'mouth//': if (n < 19 && SK_Near((+ the pipe +))) return 19;
		'earth//': if (n < 20 && SK_Near((+ the pipe +))) return 20;
		'sandals//': if (n < 21 && SK_Near((+ the night-stair +))) return 21;
		'arm//': if (n < 22 && SK_Near((+ the chair-thing +))) return 22; if (n < 48 && SK_Near(player)) return 48;
		'knives//': if (n < 23 && SK_Near((+ the board +))) return 23;
		'garden//': if (n < 24 && SK_Near((+ the drain +))) return 24; if (n < 53 && SK_Near((+ the cloister +))) return 53; if (n < 74 && SK_Near((+ the garden-room +))) return 74; if (n < 78 && SK_Near((+ the byre +))) return 78;
		'walks//': if (n < 25 && SK_Near((+ the cloister +))) return 25;
		'dusk//': if (n < 26 && SK_Near((+ the nave +))) return 26;
		'stair//': if (n < 27 && SK_Near((+ the nave +))) return 27; if (n < 28 && SK_Near((+ the organ-loft +))) return 28; if (n < 45 && SK_Near((+ the dormitory +))) return 45;
		'nave//': if (n < 29 && SK_Near((+ the tower-foot +))) return 29; if (n < 50 && SK_Near((+ the cloister +))) return 50; if (n < 55 && SK_Near((+ the nave +))) return 55; if (n < 59 && SK_Near((+ the organ-loft +))) return 59;
		'darkness//': if (n < 30 && SK_Near((+ the tower-foot +))) return 30;
		'steps//': if (n < 31 && SK_Near((+ the kitchen-room +))) return 31; if (n < 34 && SK_Near((+ the cellar-room +))) return 34;
		'wall//': if (n < 32 && SK_Near((+ the kitchen-room +))) return 32; if (n < 37 && SK_Near((+ the undercroft +))) return 37; if (n < 44 && SK_Near((+ the byre +))) return 44;
		'vault//': if (n < 33 && SK_Near((+ the cellar-room +))) return 33; if (n < 38 && SK_Near((+ the undercroft +))) return 38;
		'abbey//': if (n < 36 && SK_Near((+ the undercroft +))) return 36;
		'grate//': if (n < 39 && SK_Near((+ the undercroft +))) return 39;
		'beard//': if (n < 40 && SK_Near((+ the undercroft +))) return 40;
		'rods//': if (n < 41 && SK_Near((+ the garden-room +))) return 41;
		'bean//': if (n < 42 && SK_Near((+ the garden-room +))) return 42; if (n < 43 && SK_Near((+ the garden-room +))) return 43;
		'sill//': if (n < 46 && SK_Near((+ the dormitory +))) return 46;
		'hands//': if (n < 47 && SK_Near(player)) return 47;
		'belt//': if (n < 48 && SK_Near(player)) return 48;
		'brannoc//': if (n < 48 && SK_Near(player)) return 48;
		'breakfast//': if (n < 48 && SK_Near(player)) return 48;
		'breath//': if (n < 48 && SK_Near(player)) return 48;
		'carpenter//': if (n < 48 && SK_Near(player)) return 48;
		'charge//': if (n < 48 && SK_Near(player)) return 48;
		'confessio//': if (n < 48 && SK_Near(player)) return 48;
		'corner//': if (n < 48 && SK_Near(player)) return 48;
		'cow//': if (n < 48 && SK_Near(player)) return 48;
		'dog//': if (n < 48 && SK_Near(player)) return 48;
		'ear//': if (n < 48 && SK_Near(player)) return 48;
		'eyes//': if (n < 48 && SK_Near(player)) return 48;
		'feast//': if (n < 48 && SK_Near(player)) return 48;
		'field//': if (n < 48 && SK_Near(player)) return 48;
		'finger//': if (n < 48 && SK_Near(player)) return 48;
		'founder//': if (n < 48 && SK_Near(player)) return 48;
		'gardener//': if (n < 48 && SK_Near(player)) return 48;
		'hand//': if (n < 48 && SK_Near(player)) return 48;
		'horsehide//': if (n < 48 && SK_Near(player)) return 48;
		'house//': if (n < 48 && SK_Near(player)) return 48;
		'keeper//': if (n < 48 && SK_Near(player)) return 48;
		'leg//': if (n < 48 && SK_Near(player)) return 48;
		'light//': if (n < 48 && SK_Near(player)) return 48;
		'loaf//': if (n < 48 && SK_Near(player)) return 48;
		'mutton//': if (n < 48 && SK_Near(player)) return 48;
		'name//': if (n < 48 && SK_Near(player)) return 48;
		'novice//': if (n < 48 && SK_Near(player)) return 48;
		'novices//': if (n < 48 && SK_Near(player)) return 48;
		'oak//': if (n < 48 && SK_Near(player)) return 48;
		'opinion//': if (n < 48 && SK_Near(player)) return 48;
		'order//': if (n < 48 && SK_Near(player)) return 48;
		'psalm//': if (n < 48 && SK_Near(player)) return 48;
		'sermon//': if (n < 48 && SK_Near(player)) return 48;
		'sitting//': if (n < 48 && SK_Near(player)) return 48;
		'son//': if (n < 48 && SK_Near(player)) return 48;
		'splash//': if (n < 48 && SK_Near(player)) return 48;
		'stall//': if (n < 48 && SK_Near(player)) return 48;
		'stone//': if (n < 48 && SK_Near(player)) return 48;
		'sweet//': if (n < 48 && SK_Near(player)) return 48;
		'thief//': if (n < 48 && SK_Near(player)) return 48;
		'thirst//': if (n < 48 && SK_Near(player)) return 48;
		'vinegar//': if (n < 48 && SK_Near(player)) return 48;
		'work//': if (n < 48 && SK_Near(player)) return 48;
		'wormhole//': if (n < 48 && SK_Near(player)) return 48;
		'cloister//': if (n < 49 && SK_Near((+ the cloister +))) return 49; if (n < 56 && SK_Near((+ the nave +))) return 56; if (n < 65 && SK_Near((+ the parlour +))) return 65; if (n < 67 && SK_Near((+ the kitchen-room +))) return 67; if (n < 75 && SK_Near((+ the garden-room +))) return 75; if (n < 80 && SK_Near((+ the dormitory +))) return 80;
		'parlour//': if (n < 51 && SK_Near((+ the cloister +))) return 51; if (n < 64 && SK_Near((+ the parlour +))) return 64;
		'kitchen//': if (n < 52 && SK_Near((+ the cloister +))) return 52; if (n < 66 && SK_Near((+ the kitchen-room +))) return 66; if (n < 70 && SK_Near((+ the cellar-room +))) return 70;
		'dormitory//': if (n < 54 && SK_Near((+ the cloister +))) return 54; if (n < 79 && SK_Near((+ the dormitory +))) return 79;
		'loft//': if (n < 57 && SK_Near((+ the nave +))) return 57; if (n < 58 && SK_Near((+ the organ-loft +))) return 58; if (n < 62 && SK_Near((+ the bellows-room +))) return 62;
		'room//': if (n < 60 && SK_Near((+ the organ-loft +))) return 60; if (n < 61 && SK_Near((+ the bellows-room +))) return 61;
		'tower//': if (n < 63 && SK_Near((+ the tower-foot +))) return 63;
		'foot//': if (n < 63 && SK_Near((+ the tower-foot +))) return 63;
		'cellar//': if (n < 68 && SK_Near((+ the kitchen-room +))) return 68; if (n < 69 && SK_Near((+ the cellar-room +))) return 69; if (n < 73 && SK_Near((+ the undercroft +))) return 73;
		'byre//': if (n < 76 && SK_Near((+ the garden-room +))) return 76; if (n < 77 && SK_Near((+ the byre +))) return 77;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'brannoc//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "abbey abbeys abbot abbots air airs angel angels arm arms ave aves";
		}
		'b': switch (n) {
			1: return "beetle beetles bell bells belt belts bishop bishops black blacks blessing blessings body boot boots brannoc brannocs breakfast breakfasts breath";
			2: return "breaths";
		}
		'c': switch (n) {
			1: return "carpenter carpenters ceiling centuries century charge charges cheek cheeks cloth cloths cloud clouds confessional confessionals corner corners cow";
			2: return "cows cuff cuffs";
		}
		'd': switch (n) {
			1: return "darkness darknesses decade decades diocese dioceses dip dips dog dogs dripping drippings drum drums dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears earth earths echo echos eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feast feasts feet field fields finger fingers flame flames footprint footprints founder founders";
		}
		'g': switch (n) {
			1: return "gardener gardeners generation generations ghost ghosts ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads heart hearts hemp hemps hoot hoots horse horsehide horsehides horses house houses";
		}
		'j': switch (n) {
			1: return "joke jokes";
		}
		'k': switch (n) {
			1: return "keeper keepers knee knees knives";
		}
		'l': switch (n) {
			1: return "leg legs list lists loaf loafs loaves lump lumps";
		}
		'm': switch (n) {
			1: return "margin margins mind minds mouth mouths mutton muttons";
		}
		'n': switch (n) {
			1: return "neck necks nose note notes novice novices";
		}
		'o': switch (n) {
			1: return "oak oaks opinion opinions order orders overhead overheads";
		}
		'p': switch (n) {
			1: return "palm palms patient patients penance penances pips pop pops psalm psalms";
		}
		'r': switch (n) {
			1: return "rag rags reach reaches rim rims ring ringer ringers rings roof rosaries rosary rounder rounders run runs";
		}
		's': switch (n) {
			1: return "sacristan sacristans sandal sandals scar scars sermon sermons shaving shavings sitting sittings sky smell smells son sons sound sounds splash splashes";
			2: return "stall stalls step steps stone stones stump stumps sweet sweets";
		}
		't': switch (n) {
			1: return "tallow tallows tavern taverns thief thiefs thirst thirsts thought thoughts tide tides tin tins tooths trap traps";
		}
		'u': switch (n) {
			1: return "uses";
		}
		'v': switch (n) {
			1: return "vault vaults vesper vespers vinegar vinegars voice voices";
		}
		'w': switch (n) {
			1: return "walk walks wall walls wax waxes wind winds work works wormhole wormholes";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the night-stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the night-stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the night-stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the nave +)) || SK_Near((+ the organ-loft +)) || SK_Near((+ the dormitory +))) rtrue;
		'steps//': if (SK_Near((+ the kitchen-room +)) || SK_Near((+ the cellar-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the nave +))) rtrue;
	if (SK_Near((+ the organ-loft +))) rtrue;
	if (SK_Near((+ the dormitory +))) rtrue;
	if (SK_Near((+ the kitchen-room +))) rtrue;
	if (SK_Near((+ the cellar-room +))) rtrue;
	if (TestScope((+ the night-stair +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the anselm is thirsty]with an empty cup before him[otherwise]with a cup before him[end if]".

To say choice-2: say "[if the anselm is thirsty]Abbot Anselm sits before an empty cup.[no line break][otherwise]Abbot Anselm sits before his cup.[no line break][end if]".
