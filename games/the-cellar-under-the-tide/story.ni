"The Cellar Under the Tide" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

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

The cove is a room. It is privately-named.
The boathouse is a room. It is privately-named.
The net-loft is a room. It is privately-named.
The cliff-path is a room. It is privately-named.
The watch-house is a room. It is privately-named.
The chapel is a room. It is privately-named.
The crypt is a room. It is privately-named.
The sea-cave is a room. It is privately-named.
The gallery is a room. It is privately-named.
The windlass-room is a room. It is privately-named.
The pool is a room. It is privately-named.
The tub-store is a room. It is privately-named.
The cellar-room is a room. It is privately-named.

The printed name of the cove is "Penmorrow Cove".
The description of the cove is "A bite out of the cliff, floored with shingle. The boathouse is north, the net loft east, and the mouth of a sea cave west; a path goes up.".
The boathouse is north of the cove.
The net-loft is east of the cove.
The sea-cave is west of the cove.
The cliff-path is up of the cove.

The printed name of the boathouse is "Boathouse".
The description of the boathouse is "Tarred boards, and a slip that no keel has warmed for years. A stone floor, good for knocking things together on. The cove is south.".
The cove is south of the boathouse.

The printed name of the net-loft is "Net Loft".
The description of the net-loft is "Nets hang from every beam like brown weather. The cove is west.".
The cove is west of the net-loft.

The printed name of the cliff-path is "Cliff Path".
The description of the cliff-path is "A ledge of thrift and gorse above a long drop. The watch house is north, the chapel east, and the path goes down to the cove.".
The cove is down of the cliff-path.
The watch-house is north of the cliff-path.
The chapel is east of the cliff-path.

The printed name of the watch-house is "Watch House".
The description of the watch-house is "Whitewashed, scrubbed, and all window. The cliff path is south.".
The cliff-path is south of the watch-house.

The printed name of the chapel is "Roofless Chapel".
The description of the chapel is "Four walls and the sky. A slate altar stands at the end, with a pale ring on it where something used to be put. The cliff path is west.".
The cliff-path is west of the chapel.
The crypt is down of the chapel.

The printed name of the crypt is "Crypt".
The description of the crypt is "A low vault, drier than the church above it ever was. The steps go up.".
The chapel is up of the crypt.
The crypt is dark.

The printed name of the sea-cave is "Sea Cave".
The description of the sea-cave is "Wet rock, purple and green in the light, and a smell of weed. The beach is east; a gallery goes on west.".
The cove is east of the sea-cave.
The gallery is west of the sea-cave.
The sea-cave is dark.

The printed name of the gallery is "Dripping Gallery".
The description of the gallery is "A passage cut by hand, which drips. It forks north and south; the cave is east.".
The sea-cave is east of the gallery.
The windlass-room is north of the gallery.
The pool is south of the gallery.
The gallery is dark.

The printed name of the windlass-room is "Windlass Room".
The description of the windlass-room is "A chamber squared with picks, for one purpose. The gallery is south.".
The gallery is south of the windlass-room.
The windlass-room is dark.

The printed name of the pool is "Drowned Passage".
The description of the pool is "The passage runs downhill here towards the west. The gallery is north.".
The gallery is north of the pool.
The tub-store is west of the pool.
The pool is dark.

The printed name of the tub-store is "Tub Store".
The description of the tub-store is "Four rough walls and a great many tubs. The passage is east.".
The pool is east of the tub-store.
The cellar-room is north of the tub-store.
The tub-store is dark.

The printed name of the cellar-room is "Hidden Cellar".
The description of the cellar-room is "A dry little room with a shelf of clean sand. The hole in the wall is south.".
The tub-store is south of the cellar-room.
The cellar-room is dark.

Part 2 - States

A thing can be trusting or wary. A thing is usually wary.

A thing can be sighted or blinking. A thing is usually blinking.

A thing can be raised or sunk-state. A thing is usually sunk-state.

A thing can be greased or seized. A thing is usually seized.

A thing can be cranked or bare. A thing is usually bare.

A thing can be wound-state or down-state. A thing is usually down-state.

A thing can be drained or deep. A thing is usually deep.

A thing can be silent-state, hollow or broken-state (this is its wall-state property).

A thing can be filled-state or oilless. A thing is usually oilless.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be read-state or unread. A thing is usually unread.

A thing can be shown-state or private-state. A thing is usually private-state.

A thing can be unsettled, burnt-state or surrendered (this is its ledger-state-3 property).

Part 3 - Things

The tamsin is a woman. It is privately-named.
The pym is a man. It is privately-named.
The fire is a thing. It is privately-named.
The telescope is a thing. It is privately-named.
The boat is a thing. It is privately-named.
The altar is a supporter. It is privately-named.
The slab is a thing. It is privately-named.
The knight is a supporter. It is privately-named.
The cleft is a container. It is privately-named.
The windlass is a thing. It is privately-named.
The water is a thing. It is privately-named.
The wall is a thing. It is privately-named.
The tubs is a thing. It is privately-named.
The casket is a container. It is privately-named.
The lantern is a thing. It is privately-named.
The spectacles is a thing. It is privately-named.
The oil is a thing. It is privately-named.
The token-thing is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The tallow is a thing. It is privately-named.
The pick-head is a thing. It is privately-named.
The shaft-thing is a thing. It is privately-named.
The pickaxe is a thing. It is privately-named.
The bar is a thing. It is privately-named.
The key-thing is a thing. It is privately-named.
The ledger is a thing. It is privately-named.
The chalice is a thing. It is privately-named.
The biscuit is a thing. It is privately-named.
The nets is a thing. It is privately-named.
The gorse is a thing. It is privately-named.
The shingle is a thing. It is privately-named.
The weed is a thing. It is privately-named.
The sand is a thing. It is privately-named.
The boards is a thing. It is privately-named.
The windows is a thing. It is privately-named.
The turf is a thing. It is privately-named.
The stone-dog is a thing. It is privately-named.
The drops is a thing. It is privately-named.
The pick-marks is a thing. It is privately-named.
The hole is a thing. It is privately-named.

The tamsin is in the net-loft.
The printed name of the tamsin is "Tamsin Rowe".
Include (- with name 'tamsin//' 'rowe//' 'woman//' 'widow//', -) when defining the tamsin.
The description of the tamsin is "Eighty, small, and quick with a needle. She trusts what she is shown. You could also ask her about Kit, the cave or Mr Pym.[if the tamsin is wary] Tamsin Rowe watches you as one watches weather.[end if][if the tamsin is trusting] Tamsin Rowe nods at you, once.[end if]".
The appearance of the tamsin is "Tamsin Rowe sits mending in the middle of it all.".
The first place of the tamsin is the net-loft.
The tamsin is proper-named.

The pym is in the watch-house.
The printed name of the pym is "Mr Pym".
Include (- with name 'mr//' 'pym//' 'officer//' 'exciseman//', -) when defining the pym.
The description of the pym is "Long retired, and still on duty. [choice-1][if the pym is blinking] Mr Pym blinks at the place where you were.[end if][if the pym is sighted] Mr Pym looks at everything, twice.[end if]".
The appearance of the pym is "Mr Pym sits with his face to the sea.".
The first place of the pym is the watch-house.
The pym is proper-named.

The fire is in the net-loft.
The printed name of the fire is "driftwood fire".
Include (- with name 'driftwood//' 'fire//' 'hearth//' 'flames//' 'stone//' 'fires//p', -) when defining the fire.
The description of the fire is "Driftwood, burning green at the edges. One could light a lantern at it, or burn anything that needed burning.".
The appearance of the fire is "A driftwood fire burns on a stone hearth.".
The first place of the fire is the net-loft.
The fire is fixed in place.

The telescope is in the watch-house.
The printed name of the telescope is "telescope".
Include (- with name 'telescope//' 'spyglass//' 'tripod//' 'telescopes//p', -) when defining the telescope.
The description of the telescope is "Brass. Look through it by all means; he does.".
The appearance of the telescope is "A telescope stands on its tripod, trained on the horizon.".
The first place of the telescope is the watch-house.
The telescope is fixed in place.

The boat is in the boathouse.
The printed name of the boat is "old boat".
Include (- with name 'old//' 'boat//' 'hull//' 'thwart//' 'boats//p', -) when defining the boat.
The description of the boat is "Kit[']s. You could put an arm through her.".
The appearance of the boat is "An old boat lies on her side.".
The first place of the boat is the boathouse.
The boat is fixed in place.

The altar is in the chapel.
The printed name of the altar is "altar".
Include (- with name 'altar//' 'slate//' 'table//' 'single//' 'altars//p', -) when defining the altar.
The description of the altar is "A single slate. The ring on it is the size of a cup[']s foot.".
The altar is fixed in place, not enterable and scenery.

The slab is in the chapel.
The printed name of the slab is "floor slab".
Include (- with name 'floor//' 'slab//' 'flagstone//' 'ring//' 'slabs//p', -) when defining the slab.
The description of the slab is "Six feet by three, with an edge just proud enough to get a bar under and lever.[if the slab is sunk-state] It lies flush, and sounds hollow under your heel.[end if][if the slab is raised] It stands on its edge, over a flight of steps.[end if]".
The appearance of the slab is "[choice-2][line break]".
The first place of the slab is the chapel.
The slab is fixed in place.

The knight is in the crypt.
The printed name of the knight is "stone knight".
Include (- with name 'stone//' 'knight//' 'effigy//' 'tomb//' 'hands//' 'hand//' 'knights//p', -) when defining the knight.
The description of the knight is "He lies with his feet on a dog and one stone hand closed. He never rode anywhere, as far as anyone knows.".
The appearance of the knight is "A stone knight lies on his tomb.".
The first place of the knight is the crypt.
The knight is fixed in place and not enterable.

The cleft is in the sea-cave.
The printed name of the cleft is "cleft".
Include (- with name 'cleft//' 'crack//' 'crevice//' 'clefts//p', -) when defining the cleft.
The description of the cleft is "As deep as your arm. Excise men, who had sleeves, did not care for it.".
The appearance of the cleft is "On the left hand there is a cleft in the rock.".
The first place of the cleft is the sea-cave.
The cleft is fixed in place, not enterable, unopenable and open.

The windlass is in the windlass-room.
The printed name of the windlass is "windlass".
Include (- with name 'windlass//' 'drum//' 'chain//' 'socket//' 'oak//' 'iron//' 'bearings//' 'windlasses//p', -) when defining the windlass.
The description of the windlass is "An oak drum in two iron bearings, with a chain that goes away through the floor. It was made to be turned.[if the windlass is seized] The bearings are dry and seized; they want grease.[end if][if the windlass is greased] The bearings shine with grease.[end if][if the windlass is bare] A crank has been taken off it, and must be fitted again.[end if][if the windlass is cranked] A crank is fitted to it.[end if][if the windlass is down-state] The chain is all paid out.[end if][if the windlass is wound-state] The chain is wound up to the last link.[end if]".
The appearance of the windlass is "A windlass fills the room.".
The first place of the windlass is the windlass-room.
The windlass is fixed in place.

The water is in the pool.
The printed name of the water is "[if the water is drained]wet gravel[otherwise]black water[end if]".
Include (- with name 'black//' 'water//' 'wet//' 'gravel//' 'sump//', -) when defining the water.
The description of the water is "It lies where the passage dips.[if the water is deep] It is deep and black, and reaches the roof.[end if][if the water is drained] The water has drained away, and left gravel.[end if]".
The appearance of the water is "[choice-3][line break]".
The first place of the water is the pool.
The water is fixed in place.
The indefinite article of the water is "some".

The wall is in the tub-store.
The printed name of the wall is "wall".
Include (- with name 'wall//' 'walls//' 'stones//' 'mortar//' 'rough//', -) when defining the wall.
The description of the wall is "Stone on stone, like the other three. One learns more from walls by knocking than by looking.[if the wall is silent-state] It looks like nothing.[end if][if the wall is hollow] It sounds hollow, and asks to be broken.[end if][if the wall is broken-state] There is a hole in it that you can walk through.[end if]".
The appearance of the wall is "[choice-4][line break]".
The first place of the wall is the tub-store.
The wall is fixed in place.

The tubs is in the tub-store.
The printed name of the tubs is "brandy tubs".
Include (- with name 'brandy//' 'tubs//' 'casks//', -) when defining the tubs.
The description of the tubs is "Staved in, every one, by order of the Crown.".
The appearance of the tubs is "Brandy tubs are heaped along the sides.".
The first place of the tubs is the tub-store.
The tubs is fixed in place and plural-named.

The casket is in the cellar-room.
The printed name of the casket is "lead casket".
Include (- with name 'lead//' 'casket//' 'chest//' 'lid//' 'brass//' 'lock//' 'caskets//p', -) when defining the casket.
The description of the casket is "Lead, sealed against the sea, with a brass lock to unlock.".
The appearance of the casket is "On the sand stands a lead casket.".
The first place of the casket is the cellar-room.
The casket is fixed in place, not enterable, openable, closed, lockable and locked.
The matching key of the casket is the key-thing.

The lantern is carried by the player.
The printed name of the lantern is "lantern".
Include (- with name 'lantern//' 'lamp//' 'wick//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "Kit[']s: dented tin, with his initials. One fills it, and lights it where there is fire.[if the lantern is oilless] It is without oil.[end if][if the lantern is filled-state] It is full of oil.[end if][if the lantern is unlit-state] It is not lit.[end if][if the lantern is burning-state] The lantern is burning.[end if]".
The lantern is portable.

The spectacles is on the altar.
The printed name of the spectacles is "spectacles".
Include (- with name 'spectacles//' 'glasses//' 'lenses//' 'thick//', -) when defining the spectacles.
The description of the spectacles is "Steel rims, thick lenses, and a bit of string. They belong to somebody who misses them.".
The spectacles is portable and plural-named.

The oil is carried by the pym.
The printed name of the oil is "oil can".
Include (- with name 'oil//' 'can//' 'cans//p', -) when defining the oil.
The description of the oil is "Government oil, to fill lamps with.".
The oil is portable.

The token-thing is in the cleft.
The printed name of the token-thing is "brass token".
Include (- with name 'brass//' 'token//' 'disc//' 'penny//' 'tokens//p', -) when defining the token-thing.
The description of the token-thing is "Half a brass disc, cut in a zigzag, with the letters KIT. The sort of thing to show to whoever has the other half.".
The token-thing is portable.

The crank is carried by the tamsin.
The printed name of the crank is "iron crank".
Include (- with name 'iron//' 'crank//' 'handle//' 'cranks//p', -) when defining the crank.
The description of the crank is "An iron crank with a square eye, to fit a windlass.".
The crank is portable.

The tallow is in the chapel.
The printed name of the tallow is "tallow".
Include (- with name 'tallow//' 'candle//' 'stub//' 'fat//' 'lump//', -) when defining the tallow.
The description of the tallow is "A stub of altar candle: honest mutton fat, to grease things with.".
The appearance of the tallow is "A lump of tallow, once a candle, is stuck to a niche.".
The first place of the tallow is the chapel.
The tallow is portable.
The indefinite article of the tallow is "some".

The pick-head is in the boathouse.
The printed name of the pick-head is "pick head".
Include (- with name 'pick//' 'head//' 'spike//' 'heads//p', -) when defining the pick-head.
The description of the pick-head is "A pick head, sound, with an empty eye. It wants a shaft to be fitted to.".
The appearance of the pick-head is "A pick head lies under the boat.".
The first place of the pick-head is the boathouse.
The pick-head is portable.

The shaft-thing is in the cove.
The printed name of the shaft-thing is "ash shaft".
Include (- with name 'ash//' 'shaft//' 'driftwood//' 'stick//' 'shafts//p', -) when defining the shaft-thing.
The description of the shaft-thing is "A length of ash, straight and sea-bleached. A tool could be fitted to it.".
The appearance of the shaft-thing is "Among the driftwood lies an ash shaft.".
The first place of the shaft-thing is the cove.
The shaft-thing is portable.

The printed name of the pickaxe is "pickaxe".
Include (- with name 'pickaxe//' 'mattock//' 'pickaxes//p', -) when defining the pickaxe.
The description of the pickaxe is "It would break a wall, if one knew which.".
The pickaxe is portable.

The bar is in the gallery.
The printed name of the bar is "iron bar".
Include (- with name 'iron//' 'bar//' 'lever//' 'crowbar//' 'bars//p', -) when defining the bar.
The description of the bar is "Five feet of iron. With that one could lever up a church.".
The appearance of the bar is "An iron bar leans in the fork.".
The first place of the bar is the gallery.
The bar is portable.

The key-thing is on the knight.
The printed name of the key-thing is "brass key".
Include (- with name 'brass//' 'key//' 'bit//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "Brass, with two teeth. It would unlock something of the same metal.".
The key-thing is portable.

The ledger is in the casket.
The printed name of the ledger is "ledger".
Include (- with name 'ledger//' 'book//' 'accounts//' 'ledgers//p', -) when defining the ledger.
The description of the ledger is "Kit[']s hand, small and upright, made to be read by somebody.[if the ledger is unread] You have not read it.[end if][if the ledger is read-state] You have read it.[end if][if the ledger is private-state] Nobody else has seen it.[end if][if the ledger is shown-state] Mr Pym has seen it.[end if][if the ledger is unsettled] What becomes of it is for you to say.[end if][if the ledger is burnt-state] It is ash.[end if][if the ledger is surrendered] It is Mr Pym[']s now.[end if]".
The ledger is portable.

The chalice is in the casket.
The printed name of the chalice is "silver chalice".
Include (- with name 'silver//' 'chalice//' 'cup//' 'chalices//p', -) when defining the chalice.
The description of the chalice is "Silver, with a vine round it and a foot as wide as your palm. It was made for an altar, to be put there.".
The chalice is portable.

The biscuit is in the boathouse.
The printed name of the biscuit is "ship biscuit".
Include (- with name 'ship//' 'biscuit//' 'hardtack//' 'biscuits//p', -) when defining the biscuit.
The description of the biscuit is "It has outlived the ship.".
The appearance of the biscuit is "On a beam lies a ship biscuit.".
The first place of the biscuit is the boathouse.
The biscuit is portable and edible.

The nets is in the net-loft.
The printed name of the nets is "nets".
Include (- with name 'nets//' 'beams//' 'needle//' 'beam//', -) when defining the nets.
The description of the nets is "Brown, tarred, and mended more often than made.".
The nets is fixed in place, scenery and plural-named.

The gorse is in the cliff-path.
The printed name of the gorse is "gorse".
Include (- with name 'gorse//' 'thrift//' 'drop//' 'ledge//', -) when defining the gorse.
The description of the gorse is "In flower, as it always is somewhere.".
The gorse is fixed in place and scenery.
The indefinite article of the gorse is "some".

The shingle is in the cove.
The printed name of the shingle is "shingle".
Include (- with name 'shingle//' 'pebbles//' 'beach//' 'cliff//' 'grey//', -) when defining the shingle.
The description of the shingle is "Grey pebbles, sorted by size as only the sea has time to do.".
The shingle is fixed in place and scenery.
The indefinite article of the shingle is "some".

The weed is in the sea-cave.
The printed name of the weed is "weed".
Include (- with name 'weed//' 'rock//' 'rocks//', -) when defining the weed.
The description of the weed is "It shows how high the tide comes: over your head.".
The weed is fixed in place and scenery.
The indefinite article of the weed is "some".

The sand is in the cellar-room.
The printed name of the sand is "clean sand".
Include (- with name 'clean//' 'sand//' 'shelf//', -) when defining the sand.
The description of the sand is "Carried in by the bucket, to keep a casket dry.".
The sand is fixed in place and scenery.
The indefinite article of the sand is "some".

The boards is in the boathouse.
The printed name of the boards is "boards".
Include (- with name 'boards//' 'slip//' 'floor//' 'stone//', -) when defining the boards.
The description of the boards is "Tarred, and letting in stripes of evening.".
The boards is fixed in place, scenery and plural-named.

The windows is in the watch-house.
The printed name of the windows is "windows".
Include (- with name 'windows//' 'window//', -) when defining the windows.
The description of the windows is "Three, facing the three ways that boats come.".
The windows is fixed in place, scenery and plural-named.

The turf is in the chapel.
The printed name of the turf is "turf".
Include (- with name 'turf//' 'niche//' 'sky//' 'turfs//p', -) when defining the turf.
The description of the turf is "Short, and full of daisies with their eyes shut.".
The turf is fixed in place and scenery.

The stone-dog is in the crypt.
The printed name of the stone-dog is "stone dog".
Include (- with name 'stone//' 'dog//' 'dogs//p', -) when defining the stone-dog.
The description of the stone-dog is "It is smiling.".
The stone-dog is fixed in place and scenery.

The drops is in the gallery.
The printed name of the drops is "drops".
Include (- with name 'drops//' 'drop//' 'fork//', -) when defining the drops.
The description of the drops is "Each takes its time.".
The drops is fixed in place, scenery and plural-named.

The pick-marks is in the windlass-room.
The printed name of the pick-marks is "pick marks".
Include (- with name 'pick//' 'marks//', -) when defining the pick-marks.
The description of the pick-marks is "A thousand strokes, all at one slant. He was left-handed.".
The pick-marks is fixed in place, scenery and plural-named.

The hole is in the cellar-room.
The printed name of the hole is "hole".
Include (- with name 'hole//' 'gap//' 'holes//p', -) when defining the hole.
The description of the hole is "Where the wall was, and you can see the tubs through it.".
The hole is fixed in place and scenery.

The description of the player is "You look as you always do."

Check going down when the location of the player is the chapel:
	if the slab is not raised:
		say "There is only a floor slab there, with a hollow sound under it.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the crypt:
	say "It is as dark down here as the dead require.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the sea-cave:
	say "The cave swallows the last of the evening. You would break your neck without a light.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the gallery:
	say "Drops fall all round you in the dark, each from a different height.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the windlass-room:
	say "Something large and wooden creaks in the dark.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the pool:
	say "You can hear water, and cannot tell how near.";
	say line break.

Check going west when the location of the player is the pool:
	if the water is not drained:
		say "The passage dips under black water, and you cannot see where it comes up. If the water could be let out somewhere...";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the tub-store:
	say "The dark smells of brandy that was drunk before you were born.";
	say line break.

Check going north when the location of the player is the tub-store:
	if the wall is not broken-state:
		say "There is a wall there, as there is everywhere else.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "The dark is dry here, and very quiet.";
	say line break.

Kindling: if the lantern is burning-state, now the lantern is lit; otherwise now the lantern is unlit.

Check greeting the tamsin:
	say "[']You have Kit[']s lantern,['] says Tamsin. [']Have you his wits? Ask me something.[']";
	stop the action;
	continue the action.

Check asking the tamsin about something:
	if (the topic understood includes "kit" or the topic understood includes "uncle" or the topic understood includes "rhyme") and the tamsin is trusting:
		say "[']The knight below holds what you lack; press the ring finger, and he gives it back. Below the chapel, that is, under the slab.[']";
		stop the action;
	if (the topic understood includes "kit" or the topic understood includes "uncle"):
		say "[']I was to have married him. Show me something that Kit hid in that cave, and I shall believe that he sent you.[']";
		stop the action;
	if (the topic understood includes "cave" or the topic understood includes "token" or the topic understood includes "treasure"):
		say "[']There is a cleft on the left hand as you go in. West of the beach. I say no more than that, and I have said it to nobody.[']";
		stop the action;
	if (the topic understood includes "pym" or the topic understood includes "excise" or the topic understood includes "oil" or the topic understood includes "lantern"):
		say "[']Pym sits up there with a can of oil and no eyes. He left his spectacles in the chapel, and is too proud to say so. Fill your lantern from his can, and light it here at my fire.[']";
		stop the action;
	if (the topic understood includes "windlass" or the topic understood includes "sluice" or the topic understood includes "water" or the topic understood includes "wall"):
		say "[']Grease it before you turn it. And when you are in, knock on everything. Kit built walls.[']";
		stop the action;
	say "Tamsin ties a knot, and says nothing in it.";
	stop the action;
	continue the action.

Check telling the tamsin about something:
	if (the topic understood includes "kit" or the topic understood includes "uncle" or the topic understood includes "rhyme") and the tamsin is trusting:
		say "[']The knight below holds what you lack; press the ring finger, and he gives it back. Below the chapel, that is, under the slab.[']";
		stop the action;
	if (the topic understood includes "kit" or the topic understood includes "uncle"):
		say "[']I was to have married him. Show me something that Kit hid in that cave, and I shall believe that he sent you.[']";
		stop the action;
	if (the topic understood includes "cave" or the topic understood includes "token" or the topic understood includes "treasure"):
		say "[']There is a cleft on the left hand as you go in. West of the beach. I say no more than that, and I have said it to nobody.[']";
		stop the action;
	if (the topic understood includes "pym" or the topic understood includes "excise" or the topic understood includes "oil" or the topic understood includes "lantern"):
		say "[']Pym sits up there with a can of oil and no eyes. He left his spectacles in the chapel, and is too proud to say so. Fill your lantern from his can, and light it here at my fire.[']";
		stop the action;
	if (the topic understood includes "windlass" or the topic understood includes "sluice" or the topic understood includes "water" or the topic understood includes "wall"):
		say "[']Grease it before you turn it. And when you are in, knock on everything. Kit built walls.[']";
		stop the action;
	say "Tamsin ties a knot, and says nothing in it.";
	stop the action;
	continue the action.

Check answering the tamsin that something:
	say "Tamsin ties a knot, and says nothing in it.";
	stop the action;
	continue the action.

Check ordering the tamsin to something:
	say "Tamsin ties a knot, and says nothing in it.";
	stop the action;
	continue the action.

Check giving something to the tamsin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the token-thing) and the tamsin is wary:
		now the tamsin is trusting;
		now the crank is carried by the player;
		say "She turns it over. [']Then you are Kit[']s. He said to give this to whoever brought the other half.['] An iron crank lands in your lap. [']For the windlass. And learn this: The knight below holds what you lack; press the ring finger, and he gives it back.[']";
		stop the action;
	if (the noun is the ledger):
		say "[']I know what is in it. Let old Pym see it, he has earned that, and then leave it with him or bring it to my fire. You choose.[']";
		stop the action;
	say "Tamsin ties a knot, and says nothing in it.";
	stop the action;
	continue the action.

Check showing something to the tamsin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the token-thing) and the tamsin is wary:
		now the tamsin is trusting;
		now the crank is carried by the player;
		say "She turns it over. [']Then you are Kit[']s. He said to give this to whoever brought the other half.['] An iron crank lands in your lap. [']For the windlass. And learn this: The knight below holds what you lack; press the ring finger, and he gives it back.[']";
		stop the action;
	if (the noun is the ledger):
		say "[']I know what is in it. Let old Pym see it, he has earned that, and then leave it with him or bring it to my fire. You choose.[']";
		stop the action;
	if (the noun is the lantern):
		say "[']That is his. But a lantern can be bought, and so can a face. Bring me something that he hid.[']";
		stop the action;
	say "Tamsin ties a knot, and says nothing in it.";
	stop the action;
	continue the action.

Check greeting the pym:
	say "[']Who is that?['] says Mr Pym to the doorpost. [']You must forgive me. I have mislaid my spectacles.[']";
	stop the action;
	continue the action.

Check asking the pym about something:
	if (the topic understood includes "kit" or the topic understood includes "rowe" or the topic understood includes "excise"):
		say "[']Thirty years I searched that cave. Tubs I found. But he brought something else ashore in the great gale, and I never did find that.[']";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "lantern"):
		say "[']I have oil, but I know where everything is only as long as I sit still. Bring me my spectacles, and you may have the can.[']";
		stop the action;
	if (the topic understood includes "spectacles" or the topic understood includes "glasses"):
		say "[']I had them at the chapel on Sunday. I put them down to pray.[']";
		stop the action;
	if (the topic understood includes "captain" or the topic understood includes "telescope"):
		say "[']A fine officer. It was he who told us always to look out to sea.[']";
		stop the action;
	say "[']I could not swear to that,['] says Mr Pym, [']and I have sworn to a good deal.[']";
	stop the action;
	continue the action.

Check telling the pym about something:
	if (the topic understood includes "kit" or the topic understood includes "rowe" or the topic understood includes "excise"):
		say "[']Thirty years I searched that cave. Tubs I found. But he brought something else ashore in the great gale, and I never did find that.[']";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "lantern"):
		say "[']I have oil, but I know where everything is only as long as I sit still. Bring me my spectacles, and you may have the can.[']";
		stop the action;
	if (the topic understood includes "spectacles" or the topic understood includes "glasses"):
		say "[']I had them at the chapel on Sunday. I put them down to pray.[']";
		stop the action;
	if (the topic understood includes "captain" or the topic understood includes "telescope"):
		say "[']A fine officer. It was he who told us always to look out to sea.[']";
		stop the action;
	say "[']I could not swear to that,['] says Mr Pym, [']and I have sworn to a good deal.[']";
	stop the action;
	continue the action.

Check answering the pym that something:
	say "[']I could not swear to that,['] says Mr Pym, [']and I have sworn to a good deal.[']";
	stop the action;
	continue the action.

Check ordering the pym to something:
	say "[']I could not swear to that,['] says Mr Pym, [']and I have sworn to a good deal.[']";
	stop the action;
	continue the action.

Check giving something to the pym:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the spectacles) and the pym is blinking:
		now the pym is sighted;
		now the spectacles is carried by the pym;
		now the oil is carried by the player;
		say "He hooks them on, and the sea comes back to him. [']You are Kit Rowe[']s,['] he says, [']I can see that now. Take my oil. If you find it, show me. I only want to know.[']";
		stop the action;
	if (the noun is the ledger) and the ledger is unread:
		say "[']And what does it say?['] asks Mr Pym. You had better read it before you show it to him.";
		stop the action;
	if (the noun is the ledger) and the ledger is private-state:
		now the ledger is shown-state;
		say "He reads to the end. [']My own captain,['] says Mr Pym. [']Thirty years I had wet feet for him.['] He gives it back. [']Give it to me again, and the whole county shall read it. Or burn it. You are the heir.[']";
		stop the action;
	if (the noun is the ledger):
		now the ledger is surrendered;
		now the ledger is carried by the pym;
		say "He squares it on his knee and uncaps his pen. [']To the Editor,['] he writes, and his hand does not shake.";
		stop the action;
	say "[']I could not swear to that,['] says Mr Pym, [']and I have sworn to a good deal.[']";
	stop the action;
	continue the action.

Check showing something to the pym:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the spectacles) and the pym is blinking:
		now the pym is sighted;
		now the spectacles is carried by the pym;
		now the oil is carried by the player;
		say "He hooks them on, and the sea comes back to him. [']You are Kit Rowe[']s,['] he says, [']I can see that now. Take my oil. If you find it, show me. I only want to know.[']";
		stop the action;
	if (the noun is the ledger) and the ledger is unread:
		say "[']And what does it say?['] asks Mr Pym. You had better read it before you show it to him.";
		stop the action;
	if (the noun is the ledger) and the ledger is private-state:
		now the ledger is shown-state;
		say "He reads to the end. [']My own captain,['] says Mr Pym. [']Thirty years I had wet feet for him.['] He gives it back. [']Give it to me again, and the whole county shall read it. Or burn it. You are the heir.[']";
		stop the action;
	say "[']I could not swear to that,['] says Mr Pym, [']and I have sworn to a good deal.[']";
	stop the action;
	continue the action.

Part 4 - Actions

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "pour [something] in [something]" as filling-from (with nouns reversed).
Understand "fill [something] with [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the lantern and the second noun is the oil:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the oil is not enclosed by the player:
			say "You have no oil.";
			stop the action;
		if the lantern is not oilless:
			say "It is full.";
			stop the action;
		now the lantern is filled-state;
		say "You tip the can. The old lantern drinks like Kit.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the oil is not enclosed by the player:
			say "You have no oil. Somebody who sits up at night must have some.";
			stop the action;
		if the lantern is not oilless:
			say "It is full.";
			stop the action;
		now the lantern is filled-state;
		say "You tip the can. The old lantern drinks like Kit.";
		stop the action;
	say "That would lead nowhere.".

Lighting-at is an action applying to two things.
Understand "light [something] at [something]" as lighting-at.
Understand "light [something] from [something]" as lighting-at.
Understand "kindle [something] at [something]" as lighting-at.

Carry out lighting-at:
	if the noun is the lantern and the second noun is the fire:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the lantern is not filled-state:
			say "The wick smokes and dies. There is no oil in it.";
			stop the action;
		if the lantern is not unlit-state:
			say "It burns already.";
			stop the action;
		now the lantern is burning-state;
		say "A splinter from the fire, a hand round it, and Kit[']s lantern is burning again. Tamsin looks at it for longer than at you.";
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
		if the lantern is not filled-state:
			say "There is no oil in it.";
			stop the action;
		if the location of the player is not the net-loft:
			say "You have no flame. There is smoke over the net loft.";
			stop the action;
		if the lantern is not unlit-state:
			say "It burns already.";
			stop the action;
		now the lantern is burning-state;
		say "A splinter from the fire, a hand round it, and Kit[']s lantern is burning again. Tamsin looks at it for longer than at you.";
		stop the action;
	say "That would lead nowhere.".

Greasing-with is an action applying to two things.
Understand "grease [something] with [something]" as greasing-with.
Understand "rub [something] on [something]" as greasing-with (with nouns reversed).
Understand "smear [something] on [something]" as greasing-with (with nouns reversed).
Understand "oil [something] with [something]" as greasing-with.

Carry out greasing-with:
	if the noun is the windlass and the second noun is the tallow:
		if the tallow is not enclosed by the player:
			say "You are not holding the tallow.";
			stop the action;
		if the windlass is not seized:
			say "It is slippery enough.";
			stop the action;
		now the windlass is greased;
		now the tallow is nowhere;
		say "You work the tallow into both bearings. It goes in where the candle went out, you might say, for the same trade.";
		stop the action;
	say "That would lead nowhere.".

Just-greasing is an action applying to one thing.
Understand "grease [something]" as just-greasing.
Understand "oil [something]" as just-greasing.

Carry out just-greasing:
	if the noun is the windlass:
		if the tallow is not enclosed by the player:
			say "With what? Candle fat would do.";
			stop the action;
		if the windlass is not seized:
			say "It is slippery enough.";
			stop the action;
		now the windlass is greased;
		now the tallow is nowhere;
		say "You work the tallow into both bearings, and the drum gives a quarter of an inch.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.
Understand "fit [something] into [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fix [something] to [something]" as fiting-to.
Understand "repair [something] to [something]" as fiting-to.
Understand "mend [something] to [something]" as fiting-to.
Understand "patch [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the crank and the second noun is the windlass:
		if the crank is not enclosed by the player:
			say "You are not holding the crank.";
			stop the action;
		now the windlass is cranked;
		now the crank is nowhere;
		say "The crank slides on the square end of the drum and sits there as if it had never been away.";
		stop the action;
	if the noun is the pick-head and the second noun is the shaft-thing:
		if the pick-head is not enclosed by the player:
			say "You are not holding the pick head.";
			stop the action;
		if the shaft-thing is not enclosed by the player:
			say "You are not holding the shaft.";
			stop the action;
		now the pick-head is nowhere;
		now the shaft-thing is nowhere;
		now the pickaxe is carried by the player;
		say "You drive the shaft through the eye and knock it home against the floor. You have a pickaxe.";
		stop the action;
	if the noun is the shaft-thing and the second noun is the pick-head:
		if the pick-head is not enclosed by the player:
			say "You are not holding the pick head.";
			stop the action;
		if the shaft-thing is not enclosed by the player:
			say "You are not holding the shaft.";
			stop the action;
		now the pick-head is nowhere;
		now the shaft-thing is nowhere;
		now the pickaxe is carried by the player;
		say "You drive the shaft through the eye and knock it home against the floor. You have a pickaxe.";
		stop the action;
	say "That would lead nowhere.".

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.
Understand "wind [something]" as just-turning.
Understand "crank [something]" as just-turning.

Carry out just-turning:
	if the noun is the windlass:
		if the windlass is not cranked:
			say "There is nothing to turn it by. Its crank has been taken away.";
			stop the action;
		if the windlass is not greased:
			say "You hang on the crank, and nothing moves. The bearings are dry and want grease.";
			stop the action;
		if the windlass is not down-state:
			say "It is wound up to the stop.";
			stop the action;
		now the windlass is wound-state;
		now the water is drained;
		say "Link by link the chain comes in. Somewhere to the south a gate lifts, and water goes away with a long, disappointed gulp.";
		stop the action;
	try turning the noun.

Knocking-on is an action applying to one thing.
Understand "knock on [something]" as knocking-on.
Understand "tap [something]" as knocking-on.
Understand "knock [something]" as knocking-on.

Carry out knocking-on:
	if the noun is the wall:
		if the wall is not silent-state:
			say "You know all that it has to say.";
			stop the action;
		now the wall is hollow;
		say "South, solid. West, solid. North: a drum. Somebody built that wall to look like the others, and knew how. It would have to be broken.";
		stop the action;
	if the noun is the tubs:
		say "Empty, every one. The walls might have more to say.";
		stop the action;
	say "That would lead nowhere.".

Breaking-with is an action applying to two things.
Understand "break [something] with [something]" as breaking-with.
Understand "smash [something] with [something]" as breaking-with.
Understand "hit [something] with [something]" as breaking-with.

Carry out breaking-with:
	if the noun is the wall and the second noun is the pickaxe:
		if the pickaxe is not enclosed by the player:
			say "You are not holding the pickaxe.";
			stop the action;
		if the wall is silent-state:
			say "There are four walls here, and you have one back. Knock first.";
			stop the action;
		if the wall is not hollow:
			say "The hole is big enough.";
			stop the action;
		now the wall is broken-state;
		say "Six blows, and the wall falls away from you, northward, into a room that no excise man ever stood in.";
		stop the action;
	say "That would lead nowhere.".

Just-breaking is an action applying to one thing.
Understand "break [something]" as just-breaking.
Understand "smash [something]" as just-breaking.

Carry out just-breaking:
	if the noun is the wall:
		if the pickaxe is not enclosed by the player:
			say "You bruise a shoulder. It wants a pickaxe.";
			stop the action;
		if the wall is silent-state:
			say "There are four walls here, and you have one back. Knock first.";
			stop the action;
		if the wall is not hollow:
			say "The hole is big enough.";
			stop the action;
		now the wall is broken-state;
		say "Six blows, and the wall falls away from you, northward, into a room that no excise man ever stood in.";
		stop the action;
	try attacking the noun.

Levering-with is an action applying to two things.
Understand "lever [something] with [something]" as levering-with.
Understand "raise [something] with [something]" as levering-with.
Understand "prise [something] with [something]" as levering-with.
Understand "lift [something] with [something]" as levering-with.
Understand "hoist [something] with [something]" as levering-with.

Carry out levering-with:
	if the noun is the slab and the second noun is the bar:
		if the bar is not enclosed by the player:
			say "You are not holding the iron bar.";
			stop the action;
		if the slab is not sunk-state:
			say "It stands on its edge already.";
			stop the action;
		now the slab is raised;
		say "You lean on the bar until your feet leave the ground. The slab tips up on its edge, and there are steps under it.";
		stop the action;
	say "That would lead nowhere.".

Just-levering is an action applying to one thing.
Understand "lever [something]" as just-levering.
Understand "raise [something]" as just-levering.
Understand "prise [something]" as just-levering.
Understand "lift [something]" as just-levering.
Understand "hoist [something]" as just-levering.

Carry out just-levering:
	if the noun is the slab:
		if the bar is not enclosed by the player:
			say "Not with your fingers. A long bar might lever it.";
			stop the action;
		if the slab is not sunk-state:
			say "It stands on its edge already.";
			stop the action;
		now the slab is raised;
		say "You lean on the bar until your feet leave the ground. The slab tips up on its edge, and there are steps under it.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the key-thing and the key-thing is on the knight:
		if the tamsin is not trusting:
			say "The stone fingers are closed on it. There must be a trick to them, and somebody in the cove must know it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "Press the finger that wore the ring, says the rhyme. It gives, the stone hand opens like a purse, and the key is yours.";
		stop the action;
	continue the action.

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the ledger:
		if the ledger is not enclosed by the player:
			say "You are not holding the ledger.";
			stop the action;
		now the ledger is read-state;
		say "Tubs, dates, and a column headed CAPT. H. The captain of the excise took one tub in five for thirty years, and sold Kit the chapel[']s own chalice. Kit bought it only to bring it back. Old Mr Pym served under that captain; he ought to be shown this.";
		stop the action;
	try examining the noun.

Burning-on is an action applying to two things.
Understand "burn [something] on [something]" as burning-on.
Understand "burn [something] in [something]" as burning-on.
Understand "throw [something] on [something]" as burning-on.

Carry out burning-on:
	if the noun is the ledger and the second noun is the fire:
		if the ledger is not enclosed by the player:
			say "You are not holding the ledger.";
			stop the action;
		if the ledger is not shown-state:
			say "Not before the man who looked for it for thirty years has seen it. Read it, and show it to Mr Pym.";
			stop the action;
		now the ledger is burnt-state;
		now the ledger is nowhere;
		say "It burns blue, from the salt. [']That is thirty years,['] says Tamsin, and pulls her chair closer.";
		stop the action;
	say "That would lead nowhere.".

Just-burning is an action applying to one thing.
Understand "burn [something]" as just-burning.

Carry out just-burning:
	if the noun is the ledger:
		if the ledger is not enclosed by the player:
			say "You are not holding the ledger.";
			stop the action;
		if the location of the player is not the net-loft:
			say "If it is to burn, it should burn on Tamsin[']s fire.";
			stop the action;
		if the ledger is not shown-state:
			say "Not before the man who looked for it for thirty years has seen it. Read it, and show it to Mr Pym.";
			stop the action;
		now the ledger is burnt-state;
		now the ledger is nowhere;
		say "It burns blue, from the salt. [']That is thirty years,['] says Tamsin, and pulls her chair closer.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the chalice and the second noun is the altar:
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "You set the chalice down in the ring of clean slate where it always stood. The sky comes and looks in.";
		stop the action;
	continue the action.

Looking-through is an action applying to one thing.
Understand "look through [something]" as looking-through.

Carry out looking-through:
	if the noun is the telescope:
		say "Sea, sea, a gull, sea. It has been pointed at the one place where nothing was hidden.";
		stop the action;
	say "That would lead nowhere.".

Just-swiming is an action applying to nothing.
Understand "swim" as just-swiming.
Understand "dive" as just-swiming.
Understand "swim west" as just-swiming.

Carry out just-swiming:
	say "Kit never learned, and he lived to be ninety.";
	stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the tubs:
		try knocking-on the noun;
		stop the action;
	if the noun is the telescope:
		try looking-through the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the slab:
		try other words;
		try just-levering the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the slab:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the windlass:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the windlass:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action;
	if the noun is the ledger:
		try other words;
		try just-burning the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the wall:
		try other words;
		try just-breaking the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The filling-from action translates into I6 as "SKOwn1".
The lighting-at action translates into I6 as "SKOwn2".
The greasing-with action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".
The breaking-with action translates into I6 as "SKOwn5".
The levering-with action translates into I6 as "SKOwn6".
The burning-on action translates into I6 as "SKOwn7".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the oil +) && x == (+ the lantern +)) return ##SKOwn1;
			if (y == (+ the lantern +) && x == (+ the oil +)) return ##SKOwn1 + 4096;
			if (y == (+ the fire +) && x == (+ the lantern +)) return ##SKOwn2;
			if (y == (+ the tallow +) && x == (+ the windlass +)) return ##SKOwn3;
			if (y == (+ the windlass +) && x == (+ the tallow +)) return ##SKOwn3 + 4096;
			if (y == (+ the windlass +) && x == (+ the crank +)) return ##SKOwn4;
			if (y == (+ the shaft-thing +) && x == (+ the pick-head +)) return ##SKOwn4;
			if (y == (+ the pick-head +) && x == (+ the shaft-thing +)) return ##SKOwn4;
			if (y == (+ the pickaxe +) && x == (+ the wall +)) return ##SKOwn5;
			if (y == (+ the bar +) && x == (+ the slab +)) return ##SKOwn6;
			if (y == (+ the fire +) && x == (+ the ledger +)) return ##SKOwn7;
		2:
			if (y == (+ the lantern +) && x == (+ the oil +)) return ##SKOwn1 + 4096;
			if (y == (+ the windlass +) && x == (+ the tallow +)) return ##SKOwn3 + 4096;
			if (y == (+ the windlass +) && x == (+ the crank +)) return ##SKOwn4;
			if (y == (+ the shaft-thing +) && x == (+ the pick-head +)) return ##SKOwn4;
			if (y == (+ the pick-head +) && x == (+ the shaft-thing +)) return ##SKOwn4;
			if (y == (+ the fire +) && x == (+ the ledger +)) return ##SKOwn7;
		3:
			if (y == (+ the lantern +) && x == (+ the oil +)) return ##SKOwn1 + 4096;
			if (y == (+ the fire +) && x == (+ the lantern +)) return ##SKOwn2;
			if (y == (+ the windlass +) && x == (+ the tallow +)) return ##SKOwn3 + 4096;
			if (y == (+ the windlass +) && x == (+ the crank +)) return ##SKOwn4;
			if (y == (+ the shaft-thing +) && x == (+ the pick-head +)) return ##SKOwn4;
			if (y == (+ the pick-head +) && x == (+ the shaft-thing +)) return ##SKOwn4;
			if (y == (+ the fire +) && x == (+ the ledger +)) return ##SKOwn7;
		4:
			if (y == (+ the lantern +) && x == (+ the oil +)) return ##SKOwn1 + 4096;
			if (y == (+ the windlass +) && x == (+ the tallow +)) return ##SKOwn3 + 4096;
			if (y == (+ the windlass +) && x == (+ the crank +)) return ##SKOwn4;
			if (y == (+ the shaft-thing +) && x == (+ the pick-head +)) return ##SKOwn4;
			if (y == (+ the pick-head +) && x == (+ the shaft-thing +)) return ##SKOwn4;
		6:
			if (y == (+ the windlass +) && x == (+ the crank +)) return ##SKOwn4;
			if (y == (+ the shaft-thing +) && x == (+ the pick-head +)) return ##SKOwn4;
			if (y == (+ the pick-head +) && x == (+ the shaft-thing +)) return ##SKOwn4;
		7:
			if (y == (+ the pickaxe +) && x == (+ the wall +)) return ##SKOwn5;
			if (y == (+ the bar +) && x == (+ the slab +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The glasses-returned is a task. The points are 2.
The lantern-lit is a task. The points are 2.
The token-found is a task. The points are 1.
The tamsin-won is a task. The points are 2.
The pick-mended is a task. The points are 1.
The slab-raised is a task. The points are 2.
The key-found is a task. The points are 2.
The windlass-greased is a task. The points are 1.
The pool-drained is a task. The points are 3.
The wall-sounded is a task. The points are 1.
The wall-broken is a task. The points are 3.
The casket-opened is a task. The points are 2.
The ledger-read is a task. The points are 1.
The pym-told is a task. The points are 2.
The chalice-back is a task. The points are 4.
The ledger-settled is a task. The points are 5.

The maximum score is 34.

Every turn:
	if the glasses-returned is pending and the pym is sighted:
		achieve the glasses-returned.

Every turn:
	if the lantern-lit is pending and the lantern is burning-state:
		achieve the lantern-lit.

Every turn:
	if the token-found is pending and the token-thing is not in the cleft:
		achieve the token-found.

Every turn:
	if the tamsin-won is pending and the tamsin is trusting:
		achieve the tamsin-won.

Every turn:
	if the pick-mended is pending and the pickaxe is not nowhere:
		achieve the pick-mended.

Every turn:
	if the slab-raised is pending and the slab is raised:
		achieve the slab-raised.

Every turn:
	if the key-found is pending and the key-thing is not on the knight:
		achieve the key-found.

Every turn:
	if the windlass-greased is pending and the windlass is greased:
		achieve the windlass-greased.

Every turn:
	if the pool-drained is pending and the water is drained:
		achieve the pool-drained.

Every turn:
	if the wall-sounded is pending and the wall is not silent-state:
		achieve the wall-sounded.

Every turn:
	if the wall-broken is pending and the wall is broken-state:
		achieve the wall-broken.

Every turn:
	if the casket-opened is pending and the casket is not locked:
		achieve the casket-opened.

Every turn:
	if the ledger-read is pending and the ledger is read-state:
		achieve the ledger-read.

Every turn:
	if the pym-told is pending and the ledger is shown-state:
		achieve the pym-told.

Every turn:
	if the chalice-back is pending and the chalice is on the altar:
		achieve the chalice-back.

Every turn:
	if the ledger-settled is pending and (the ledger is burnt-state or the ledger is surrendered):
		achieve the ledger-settled.

Every turn:
	if the story has not ended and the turn count is at least 220:
		say "The tide comes back for what is its own. It fills the cave to the roof, the sluice drops, and whatever Kit Rowe hid stays hidden from you as it did from the excise. You go home with wet feet.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the glasses-returned is achieved and the lantern-lit is achieved and the token-found is achieved and the tamsin-won is achieved and the pick-mended is achieved and the slab-raised is achieved and the key-found is achieved and the windlass-greased is achieved and the pool-drained is achieved and the wall-sounded is achieved and the wall-broken is achieved and the casket-opened is achieved and the ledger-read is achieved and the pym-told is achieved and the chalice-back is achieved and the ledger-settled is achieved:
		say "On Sunday the bell rings for the first time since the roof fell, and there is wine in the chalice. Tamsin sits on one side, Mr Pym on the other, and you between them with a lantern on your knees. [']So that was it,['] says Mr Pym. [']I must have walked over it a hundred times.['] [']Two hundred,['] says Tamsin. [']We counted.[']";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the cove.

When play begins:
	say "For thirty years the excise men searched Penmorrow Cove for what Kit Rowe brought ashore in the great gale, and for thirty years they went home with wet feet. Kit was your great-uncle. He has left you his lantern, without oil, and no other word. Tonight the tide is at its lowest, and of all who knew him two are left: Tamsin in the net loft, and old Mr Pym of the excise, up in the watch house.".

To decide whether mention (N - a number) is absent:
	if N is 9:
		if the wall is broken-state:
			no;
		yes;
	if N is 25:
		if the slab is raised:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 2, no;
	if N is 5, no;
	if N is 7, no;
	if N is 15, no;
	if N is 23, no;
	if N is 30, no;
	if N is 31, no;
	if N is 34, no;
	if N is 40, no;
	if N is 41, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "West of the beach, and wet.";
	if N is 3, say "It looks simple. It has held boats.";
	if N is 4, say "As brown as a saddle, and turned to the water.";
	if N is 6, say "It rules a line across all three windows.";
	if N is 8, say "Each link is as thick as a thumb.";
	if N is 9, say "Wide enough for your shoulders, and black beyond.";
	if N is 10, say "K.R., punched with a nail, a dot at a time.";
	if N is 11, say "Tarred twine, with a knot at each end.";
	if N is 12, say "Cut by eye, so that only one other edge will meet it.";
	if N is 13, say "Bright inside, from years of fitting.";
	if N is 14, say "Oval, and polished by other shafts.";
	if N is 16, say "One long, one short.";
	if N is 17, say "Eleven bunches, and a bird at one of them.";
	if N is 18, say "Yellow, and well defended.";
	if N is 19, say "Pink at the lids.";
	if N is 20, say "No fuller, seen from this side.";
	if N is 21, say "Low, wide, and bearded with wrack.";
	if N is 22, say "It was a ship[']s rib, once.";
	if N is 24, say "Shoulder high in places, and rounded like old teeth.";
	if N is 25, say "Thirteen, dished in the middle by bearers.";
	if N is 26, say "Ribbed, like a boat the wrong way up.";
	if N is 27, say "They go up to what is left of the evening.";
	if N is 28, say "It is Kit[']s, and goes no further than he had to.";
	if N is 29, say "East, where the sky is.";
	if N is 32, say "Square as a box, with the lid on.";
	if N is 33, say "Rock, with a slot worn in it by the chain.";
	if N is 35, say "Low here, and hung with drops.";
	if N is 36, say "Ten feet by eight, and not a wet inch in it.";
	if N is 37, say "To the south it is mostly hole.";
	if N is 38, say "Out, for the present. It keeps its appointments.";
	if N is 39, say "Dead at ninety, in a dry bed.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go north.";
	if N is 44, say "You would have to go east.";
	if N is 45, say "You would have to go west.";
	if N is 46, say "You would have to go up.";
	if N is 47, say "You are there.";
	if N is 48, say "You would have to go south.";
	if N is 49, say "You are there.";
	if N is 50, say "You would have to go west.";
	if N is 51, say "You are there.";
	if N is 52, say "You would have to go down.";
	if N is 53, say "You would have to go north.";
	if N is 54, say "You would have to go east.";
	if N is 55, say "You are there.";
	if N is 56, say "You would have to go south.";
	if N is 57, say "You are there.";
	if N is 58, say "You would have to go west.";
	if N is 59, say "You would have to go down.";
	if N is 60, say "You are there.";
	if N is 61, say "You would have to go up.";
	if N is 62, say "You are there.";
	if N is 63, say "You would have to go east.";
	if N is 64, say "You would have to go west.";
	if N is 65, say "You are there.";
	if N is 66, say "You would have to go east.";
	if N is 67, say "You would have to go north.";
	if N is 68, say "You would have to go south.";
	if N is 69, say "You are there.";
	if N is 70, say "You would have to go south.";
	if N is 71, say "You are there.";
	if N is 72, say "You would have to go north.";
	if N is 73, say "You would have to go west.";
	if N is 74, say "You are there.";
	if N is 75, say "You would have to go east.";
	if N is 76, say "You would have to go north.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'cave//': if (n < 1 && SK_Near((+ the tamsin +))) return 1; if (n < 45 && SK_Near((+ the cove +))) return 45; if (n < 62 && SK_Near((+ the sea-cave +))) return 62; if (n < 66 && SK_Near((+ the gallery +))) return 66;
		'hand//': if (n < 2 && SK_Near((+ the tamsin +))) return 2; if (n < 5 && SK_Near((+ the pym +))) return 5; if (n < 7 && SK_Near((+ the cleft +))) return 7; if (n < 31 && SK_Near((+ the gallery +))) return 31;
		'knot//': if (n < 3 && SK_Near((+ the tamsin +))) return 3;
		'face//': if (n < 4 && SK_Near((+ the pym +))) return 4; if (n < 40 && SK_Near(player)) return 40;
		'knee//': if (n < 5 && SK_Near((+ the pym +))) return 5;
		'pen//': if (n < 5 && SK_Near((+ the pym +))) return 5;
		'horizon//': if (n < 6 && SK_Near((+ the telescope +))) return 6;
		'link//': if (n < 8 && SK_Near((+ the windlass +))) return 8;
		'hole//': if (n < 9 && SK_Near((+ the wall +))) return 9;
		'initials//': if (n < 10 && SK_Near((+ the lantern +))) return 10;
		'string//': if (n < 11 && SK_Near((+ the spectacles +))) return 11;
		'zigzag//': if (n < 12 && SK_Near((+ the token-thing +))) return 12;
		'eye//': if (n < 13 && SK_Near((+ the crank +))) return 13; if (n < 14 && SK_Near((+ the pick-head +))) return 14;
		'church//': if (n < 15 && SK_Near((+ the bar +))) return 15; if (n < 40 && SK_Near(player)) return 40;
		'teeth//': if (n < 16 && SK_Near((+ the key-thing +))) return 16;
		'vine//': if (n < 17 && SK_Near((+ the chalice +))) return 17;
		'flower//': if (n < 18 && SK_Near((+ the gorse +))) return 18;
		'daisies//': if (n < 19 && SK_Near((+ the turf +))) return 19;
		'eyes//': if (n < 19 && SK_Near((+ the turf +))) return 19; if (n < 40 && SK_Near(player)) return 40;
		'tubs//': if (n < 20 && SK_Near((+ the hole +))) return 20;
		'mouth//': if (n < 21 && SK_Near((+ the cove +))) return 21;
		'beam//': if (n < 22 && SK_Near((+ the boathouse +))) return 22;
		'keel//': if (n < 23 && SK_Near((+ the boathouse +))) return 23;
		'walls//': if (n < 24 && SK_Near((+ the chapel +))) return 24;
		'flight//': if (n < 25 && SK_Near((+ the chapel +))) return 25; if (n < 40 && SK_Near(player)) return 40;
		'steps//': if (n < 25 && SK_Near((+ the chapel +))) return 25; if (n < 27 && SK_Near((+ the crypt +))) return 27; if (n < 40 && SK_Near(player)) return 40;
		'vault//': if (n < 26 && SK_Near((+ the crypt +))) return 26;
		'light//': if (n < 28 && SK_Near((+ the sea-cave +))) return 28; if (n < 40 && SK_Near(player)) return 40;
		'beach//': if (n < 29 && SK_Near((+ the sea-cave +))) return 29;
		'smell//': if (n < 30 && SK_Near((+ the sea-cave +))) return 30;
		'passage//': if (n < 31 && SK_Near((+ the gallery +))) return 31; if (n < 68 && SK_Near((+ the gallery +))) return 68; if (n < 71 && SK_Near((+ the pool +))) return 71; if (n < 75 && SK_Near((+ the tub-store +))) return 75;
		'chamber//': if (n < 32 && SK_Near((+ the windlass-room +))) return 32;
		'floor//': if (n < 33 && SK_Near((+ the windlass-room +))) return 33;
		'purpose//': if (n < 34 && SK_Near((+ the windlass-room +))) return 34;
		'roof//': if (n < 35 && SK_Near((+ the pool +))) return 35;
		'room//': if (n < 36 && SK_Near((+ the cellar-room +))) return 36; if (n < 67 && SK_Near((+ the gallery +))) return 67; if (n < 69 && SK_Near((+ the windlass-room +))) return 69;
		'wall//': if (n < 37 && SK_Near((+ the cellar-room +))) return 37;
		'sea//': if (n < 38 && SK_Near(player)) return 38;
		'tide//': if (n < 38 && SK_Near(player)) return 38;
		'kit//': if (n < 39 && SK_Near(player)) return 39;
		'arm//': if (n < 40 && SK_Near(player)) return 40;
		'bite//': if (n < 40 && SK_Near(player)) return 40;
		'bucket//': if (n < 40 && SK_Near(player)) return 40;
		'county//': if (n < 40 && SK_Near(player)) return 40;
		'crown//': if (n < 40 && SK_Near(player)) return 40;
		'doorpost//': if (n < 40 && SK_Near(player)) return 40;
		'editor//': if (n < 40 && SK_Near(player)) return 40;
		'excise//': if (n < 40 && SK_Near(player)) return 40;
		'gale//': if (n < 40 && SK_Near(player)) return 40;
		'grease//': if (n < 40 && SK_Near(player)) return 40;
		'great-unc//': if (n < 40 && SK_Near(player)) return 40;
		'heel//': if (n < 40 && SK_Near(player)) return 40;
		'heir//': if (n < 40 && SK_Near(player)) return 40;
		'lap//': if (n < 40 && SK_Near(player)) return 40;
		'means//': if (n < 40 && SK_Near(player)) return 40;
		'men//': if (n < 40 && SK_Near(player)) return 40;
		'neck//': if (n < 40 && SK_Near(player)) return 40;
		'palm//': if (n < 40 && SK_Near(player)) return 40;
		'sight//': if (n < 40 && SK_Near(player)) return 40;
		'slant//': if (n < 40 && SK_Near(player)) return 40;
		'tool//': if (n < 40 && SK_Near(player)) return 40;
		'wits//': if (n < 40 && SK_Near(player)) return 40;
		'sunday//': if (n < 41 && SK_Near(player)) return 41;
		'cove//': if (n < 42 && SK_Near((+ the cove +))) return 42; if (n < 48 && SK_Near((+ the boathouse +))) return 48; if (n < 50 && SK_Near((+ the net-loft +))) return 50; if (n < 52 && SK_Near((+ the cliff-path +))) return 52; if (n < 63 && SK_Near((+ the sea-cave +))) return 63;
		'boathouse//': if (n < 43 && SK_Near((+ the cove +))) return 43; if (n < 47 && SK_Near((+ the boathouse +))) return 47;
		'loft//': if (n < 44 && SK_Near((+ the cove +))) return 44; if (n < 49 && SK_Near((+ the net-loft +))) return 49;
		'path//': if (n < 46 && SK_Near((+ the cove +))) return 46; if (n < 51 && SK_Near((+ the cliff-path +))) return 51; if (n < 56 && SK_Near((+ the watch-house +))) return 56; if (n < 58 && SK_Near((+ the chapel +))) return 58;
		'house//': if (n < 53 && SK_Near((+ the cliff-path +))) return 53; if (n < 55 && SK_Near((+ the watch-house +))) return 55;
		'chapel//': if (n < 54 && SK_Near((+ the cliff-path +))) return 54; if (n < 57 && SK_Near((+ the chapel +))) return 57; if (n < 61 && SK_Near((+ the crypt +))) return 61;
		'crypt//': if (n < 59 && SK_Near((+ the chapel +))) return 59; if (n < 60 && SK_Near((+ the crypt +))) return 60;
		'gallery//': if (n < 64 && SK_Near((+ the sea-cave +))) return 64; if (n < 65 && SK_Near((+ the gallery +))) return 65; if (n < 70 && SK_Near((+ the windlass-room +))) return 70; if (n < 72 && SK_Near((+ the pool +))) return 72;
		'store//': if (n < 73 && SK_Near((+ the pool +))) return 73; if (n < 74 && SK_Near((+ the tub-store +))) return 74; if (n < 78 && SK_Near((+ the cellar-room +))) return 78;
		'cellar//': if (n < 76 && SK_Near((+ the tub-store +))) return 76; if (n < 77 && SK_Near((+ the cellar-room +))) return 77;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'kit//') rtrue;
	if (w == 'sunday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air appointment appointments arm arms ash ashes";
		}
		'b': switch (n) {
			1: return "bearer bearers bed beds bell bells bird birds bite bites blow blows body box boxes bucket buckets burning burnings";
		}
		'c': switch (n) {
			1: return "captain captains ceiling chair chairs chamber chambers church churches column columns corner corners counties county crown crowns cut cuts";
		}
		'd': switch (n) {
			1: return "daisies daisy dat dates dats dies doorpost doorposts dot dots dries dry";
		}
		'e': switch (n) {
			1: return "ear ears editor editors excise excises eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet finger fingers flower flowers foot fuller fullers";
		}
		'g': switch (n) {
			1: return "gale gales gate gates ground grounds gull gulls";
		}
		'h': switch (n) {
			1: return "hair heel heels heir heirs horizon horizons";
		}
		'i': switch (n) {
			1: return "initial initials iron irons";
		}
		'k': switch (n) {
			1: return "keel keels kit kits knee knees knot knots";
		}
		'l': switch (n) {
			1: return "lap laps leg legs link links";
		}
		'm': switch (n) {
			1: return "man mans mean means men mouth mouths";
		}
		'n': switch (n) {
			1: return "nail nails nose";
		}
		'p': switch (n) {
			1: return "palm palms pen pens present presents purpose purposes purse purses";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rhyme rhymes rib ribs roof roofs";
		}
		's': switch (n) {
			1: return "saddle saddles salt salts sea seas ship ships short shorts shoulder shoulders sight sights slant slants slot slots sluice sluices smell smells smoke";
			2: return "smokes sound sounds splinter splinters stop stops string strings sunday sundays";
		}
		't': switch (n) {
			1: return "teeth thumb thumbs tide tides tool tools tooth tooths trick tricks";
		}
		'v': switch (n) {
			1: return "vault vaults vine vines";
		}
		'w': switch (n) {
			1: return "wit wits wrack wracks";
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
		'steps//': if (SK_Near((+ the chapel +)) || SK_Near((+ the crypt +)) || SK_Near(player)) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the chapel +))) rtrue;
	if (SK_Near((+ the crypt +))) rtrue;
	if (SK_Near(player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the pym is blinking]He holds a can of oil, and feels about for the table. He would be glad to be given back his sight.[no line break][otherwise]He is wearing his spectacles.[no line break][end if]".

To say choice-2: say "[if the slab is sunk-state]Before the altar a floor slab is set in the turf.[no line break][otherwise]Before the altar a floor slab stands on its edge, over a flight of steps.[no line break][end if]".

To say choice-3: say "[if the water is deep]Black water shuts the way west, up to the roof.[no line break][otherwise]The way west is open, over wet gravel.[no line break][end if]".

To say choice-4: say "[if the wall is silent-state]The north wall is as blank as the rest.[no line break][otherwise if the wall is hollow]The north wall is as blank as the rest, and sounds hollow.[no line break][otherwise]There is a hole in the north wall.[no line break][end if]".
