"The Grey Crust" by Starling

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

The green is a room. It is privately-named.
The cottage is a room. It is privately-named.
The stillroom is a room. It is privately-named.
The physic-garden is a room. It is privately-named.
The holloway is a room. It is privately-named.
The elder-wood is a room. It is privately-named.
The mill-yard is a room. It is privately-named.
The mill-kitchen is a room. It is privately-named.
The loft is a room. It is privately-named.
The stone-floor is a room. It is privately-named.
The granary is a room. It is privately-named.
The wheel-pit is a room. It is privately-named.
The weir is a room. It is privately-named.

The printed name of the green is "Mill Green".
The description of the green is "Mill Green, cropped by geese to the nap of a tablecloth. Mother Sallow[']s cottage is west, the mill yard east, and to the north the old road goes into its holloway.".
The cottage is west of the green.
The mill-yard is east of the green.
The holloway is north of the green.

The printed name of the cottage is "Mother Sallow[']s Cottage".
The description of the cottage is "One room, low enough to argue with. A brass lens stands on an arm by the window seat, and a plank door in the north wall keeps the stillroom. The garden is south.[if the still-door is open] The plank door is open.[end if]".
The green is east of the cottage.
The physic-garden is south of the cottage.

The printed name of the stillroom is "Stillroom".
The description of the stillroom is "Every shelf smells of something else. A brazier squats on a slab in the middle. The cottage is south.".

The printed name of the physic-garden is "Physic Garden".
The description of the physic-garden is "Four beds of soft black soil, each one a different argument with death. An upturned flowerpot makes a throne for the toad. The cottage is north.".
The cottage is north of the physic-garden.

The printed name of the holloway is "Holloway".
The description of the holloway is "The road has worn itself so deep that roots hold hands overhead. A spring runs into a stone basin. South is the green, north the wood.".
The green is south of the holloway.
The elder-wood is north of the holloway.

The printed name of the elder-wood is "Elder Wood".
The description of the elder-wood is "Elders as old as elders get. In one, the bee tree, there is a hollow at the height of your arms. The holloway is south.".
The holloway is south of the elder-wood.

The printed name of the mill-yard is "Mill Yard".
The description of the mill-yard is "Cobbles and chaff. The market cart stands here with the donkey between its shafts. North is the kitchen, east the mill, south the weir, west the green.".
The green is west of the mill-yard.
The mill-kitchen is north of the mill-yard.
The stone-floor is east of the mill-yard.
The weir is south of the mill-yard.

The printed name of the mill-kitchen is "Miller[']s Kitchen".
The description of the mill-kitchen is "A long, clean, unhappy kitchen. The hearth is banked, and a ladder goes up to the loft. The yard is south.".
The mill-yard is south of the mill-kitchen.
The loft is up of the mill-kitchen.

The printed name of the loft is "Boy[']s Loft".
The description of the loft is "A loft with one round pane and one bed in it, under a patched blanket. The ladder goes down.[if the location of the boy-thing is the loft] It is very quiet, but for breathing.[end if]".
The mill-kitchen is down of the loft.

The printed name of the stone-floor is "Stone Floor".
The description of the stone-floor is "The stone floor of the mill, white to the rafters, with the hopper above the millstones. A trapdoor gives on the granary overhead, steps go down to the wheel pit, and the yard is west.[if the sluice is raised] The whole floor trembles with water.[end if][if the trapdoor is open] The trapdoor hangs open.[end if]".
The mill-yard is west of the stone-floor.
The wheel-pit is down of the stone-floor.

The printed name of the granary is "Granary".
The description of the granary is "Warm boards, mouse dust, and the two grain bins, wheat and rye. The trap is underfoot.".

The printed name of the wheel-pit is "Wheel Pit".
The description of the wheel-pit is "A stone slot, green and running wet. The water wheel fills it like a bad thought. Steps go up.".
The stone-floor is up of the wheel-pit.
The wheel-pit is dark.

The printed name of the weir is "Weir".
The description of the weir is "[choice-1] The mill yard is north.".
The mill-yard is north of the weir.

Part 2 - States

A thing can be convinced or grudging. A thing is usually grudging.

A thing can be awake-state or sleeping-state. A thing is usually sleeping-state.

A thing can be shifted or squatting. A thing is usually squatting.

A thing can be swept-state or fouled. A thing is usually fouled.

A thing can be fed-state or hungry. A thing is usually hungry.

A thing can be freed or jammed. A thing is usually jammed.

A thing can be cranked or crankless. A thing is usually crankless.

A thing can be raised or lowered. A thing is usually lowered.

A thing can be glowing or unlit-state. A thing is usually unlit-state.

A thing can be drowsy-state or humming. A thing is usually humming.

A thing can be robbed or laden-state. A thing is usually laden-state.

A thing can be sifted or unsifted. A thing is usually unsifted.

A thing can be searched or unsearched. A thing is usually unsearched.

A thing can be known-state or puzzling. A thing is usually puzzling.

A thing can be dry, filled-state or brewed (this is its kettle-state property).

A thing can be cut-state or growing-state. A thing is usually growing-state.

A thing can be smoking or whole-state. A thing is usually whole-state.

A thing can be lit-state or dark-state. A thing is usually dark-state.

Part 3 - Things

The miller is a man. It is privately-named.
The boy-thing is a man. It is privately-named.
The still-door is a door. It is privately-named.
The trapdoor is a door. It is privately-named.
The toad is a person. It is privately-named.
The lens is a thing. It is privately-named.
The hearth is a thing. It is privately-named.
The millstones is a thing. It is privately-named.
The wheel is a thing. It is privately-named.
The sluice is a thing. It is privately-named.
The brazier is a thing. It is privately-named.
The bee-tree is a thing. It is privately-named.
The cart is a supporter. It is privately-named.
The bins is a thing. It is privately-named.
The spring-thing is a thing. It is privately-named.
The note-thing is a thing. It is privately-named.
The blanket is a thing. It is privately-named.
The crust is a thing. It is privately-named.
The small-key is a thing. It is privately-named.
The iron-key is a thing. It is privately-named.
The trowel is a thing. It is privately-named.
The worm is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The shears-thing is a thing. It is privately-named.
The rosemary is a thing. It is privately-named.
The puffball is a thing. It is privately-named.
The billhook is a thing. It is privately-named.
The honeycomb is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The sieve is a thing. It is privately-named.
The goose-wing is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The wheat is a thing. It is privately-named.
The flour is a thing. It is privately-named.
The receipt-book is a thing. It is privately-named.
The cup-thing is a thing. It is privately-named.
The hat-thing is a thing. It is privately-named.
The cheese is a thing. It is privately-named.
The geese-thing is a thing. It is privately-named.
The pump is a thing. It is privately-named.
The window-seat is a thing. It is privately-named.
The shelves is a thing. It is privately-named.
The beds is a thing. It is privately-named.
The roots is a thing. It is privately-named.
The stump is a thing. It is privately-named.
The chaff is a thing. It is privately-named.
The flour-crock is a thing. It is privately-named.
The table-thing is a thing. It is privately-named.
The ladder is a thing. It is privately-named.
The round-pane is a thing. It is privately-named.
The rafters is a thing. It is privately-named.
The boards is a thing. It is privately-named.
The pond is a thing. It is privately-named.

The miller is in the stone-floor.
The printed name of the miller is "Miller Tull".
Include (- with name 'miller//' 'tull//' 'ambrose//', -) when defining the miller.
The description of the miller is "Ambrose Tull, broad as a door, flour in every line of him. He looks as if he had been awake for the both of them.[if the miller is grudging] Miller Tull has his arms folded.[end if][if the miller is convinced] Miller Tull cannot look at his own hands.[end if]".
The appearance of the miller is "[choice-2][line break]".
The first place of the miller is the stone-floor.
The miller is proper-named.

The boy-thing is in the loft.
The printed name of the boy-thing is "Wat".
Include (- with name 'wat//' 'boy//' 'son//' 'sleeper//', -) when defining the boy-thing.
The description of the boy-thing is "Wat, eleven, freckled, with straw in his hair.[if the boy-thing is sleeping-state] Wat sleeps, and does not stir for anything.[end if][if the boy-thing is awake-state] Wat is wide awake and busy.[end if]".
The appearance of the boy-thing is "[choice-3][line break]".
The first place of the boy-thing is the loft.
The boy-thing is proper-named.

The still-door is north of the cottage and south of the stillroom.
The printed name of the still-door is "plank door".
Include (- with name 'plank//' 'door//' 'planks//' 'still//' 'doors//p', -) when defining the still-door.
The description of the still-door is "Oak planks and a small lock. Mother Sallow locks it against cats, curates and you.".
The still-door is openable, closed, lockable and locked.
The matching key of the still-door is the small-key.

The trapdoor is up of the stone-floor and down of the granary.
The printed name of the trapdoor is "trapdoor".
Include (- with name 'trapdoor//' 'trap//' 'hatch//' 'iron-bound//' 'trapdoors//p', -) when defining the trapdoor.
The description of the trapdoor is "An iron-bound trap at the top of a short ladder, with a lock in it.".
The trapdoor is openable, closed, lockable and locked.
The matching key of the trapdoor is the iron-key.

The toad is in the physic-garden.
The printed name of the toad is "toad".
Include (- with name 'toad//' 'flowerpot//' 'pot//' 'upturned//' 'toads//p', -) when defining the toad.
The description of the toad is "A toad the size of a bun, with gold eyes. It will be bribed, but not shoved. Feed it something.[if the toad is squatting] The toad sits on something that shines.[end if][if the toad is shifted] The toad has moved a foot to the left, and looks fed.[end if]".
The toad is scenery and neuter.

The lens is in the cottage.
The printed name of the lens is "brass lens".
Include (- with name 'brass//' 'lens//' 'glass//' 'magnifier//' 'lenses//p', -) when defining the lens.
The description of the lens is "Mother Sallow[']s reading lens. You study things through it: seeds, splinters, people[']s excuses.".
The lens is fixed in place and scenery.

The hearth is in the mill-kitchen.
The printed name of the hearth is "hearth".
Include (- with name 'hearth//' 'fire//' 'embers//' 'chimney//' 'hearths//p', -) when defining the hearth.
The description of the hearth is "The miller[']s fire, which has not been out since his wedding. You could light a lantern at it.".
The hearth is fixed in place and scenery.

The millstones is in the stone-floor.
The printed name of the millstones is "millstones".
Include (- with name 'millstones//' 'stones//' 'hopper//' 'millstone//' 'french//' 'burrs//', -) when defining the millstones.
The description of the millstones is "French burrs, bed and runner, under the hopper. One sweeps them with a goose wing, pours in the grain, and starts them.[if the millstones is fouled] Grey meal clogs the furrows of the millstones.[end if][if the millstones is swept-state] The furrows of the millstones are clean.[end if][if the millstones is hungry] There is no grain above the millstones.[end if][if the millstones is fed-state] The hopper above the millstones is full of wheat.[end if]".
The millstones is fixed in place, scenery and plural-named.

The wheel is in the wheel-pit.
The printed name of the wheel is "water wheel".
Include (- with name 'water//' 'wheel//' 'bough//' 'branch//' 'wheels//p', -) when defining the wheel.
The description of the wheel is "Twelve feet of elm, black and slimed.[if the wheel is jammed] A bough as thick as your thigh is driven through the water wheel; it would have to be cut.[end if][if the wheel is freed] The water wheel is free to turn.[end if]".
The wheel is fixed in place and scenery.

The sluice is in the weir.
The printed name of the sluice is "sluice".
Include (- with name 'sluice//' 'gate//' 'spindle//' 'socket//' 'oak//' 'square//' 'sluices//p', -) when defining the sluice.
The description of the sluice is "An oak gate with a square spindle, to be raised with a crank. It lets the pond onto the wheel.[if the sluice is crankless] The spindle of the sluice is bare.[end if][if the sluice is cranked] The crank sits on the spindle of the sluice.[end if][if the sluice is lowered] The sluice is down.[end if][if the sluice is raised] The sluice is up, and the pond roars under it.[end if]".
The sluice is fixed in place and scenery.

The brazier is in the stillroom.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'charcoal//' 'coals//' 'iron//' 'basket//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "An iron basket of charcoal with a ring on top, where a kettle may be boiled.[if the brazier is unlit-state] The brazier is laid, but cold.[end if][if the brazier is glowing] The brazier glows red.[end if]".
The brazier is fixed in place and scenery.

The bee-tree is in the elder-wood.
The printed name of the bee-tree is "bee tree".
Include (- with name 'bee//' 'tree//' 'bees//' 'elder//' 'hollow//' 'trees//p', -) when defining the bee-tree.
The description of the bee-tree is "A hollow elder with wild bees in it. The honey is at the back, where only a long blade would cut it.[if the bee-tree is humming] The bee tree hums on a low, personal note.[end if][if the bee-tree is drowsy-state] The bee tree mutters in its sleep.[end if][if the bee-tree is laden-state] The bee tree smells of honey.[end if][if the bee-tree is robbed] The bee tree is one comb poorer.[end if]".
The bee-tree is fixed in place and scenery.

The cart is in the mill-yard.
The printed name of the cart is "market cart".
Include (- with name 'market//' 'cart//' 'donkey//' 'carts//p', -) when defining the cart.
The description of the cart is "Two wheels, one donkey. The flour goes on the back, if the donkey agrees; she minds only Wat.".
The cart is fixed in place, not enterable and scenery.

The bins is in the granary.
The printed name of the bins is "grain bins".
Include (- with name 'grain//' 'bins//' 'rye//' 'bin//', -) when defining the bins.
The description of the bins is "Two bins, WHEAT and RYE, to go by the chalk. To know what is in them you would have to sift them with a sieve.[if the bins is unsifted] What is in the grain bins looks like grain.[end if][if the bins is sifted] You have chalked a cross on the rye among the grain bins.[end if]".
The bins is fixed in place, scenery and plural-named.

The spring-thing is in the holloway.
The printed name of the spring-thing is "spring".
Include (- with name 'spring//' 'water//' 'basin//' 'stone//' 'springs//p', -) when defining the spring-thing.
The description of the spring-thing is "It comes out of the bank so cold that it seems to ring. Fill things from it and they sweat.".
The spring-thing is fixed in place and scenery.

The note-thing is carried by the player.
The printed name of the note-thing is "pinned note".
Include (- with name 'pinned//' 'note//' 'instruction//' 'letter//' 'notes//p', -) when defining the note-thing.
The description of the note-thing is "Mother Sallow[']s hand, in walnut ink. Read it.".
The note-thing is portable.

The blanket is in the loft.
The printed name of the blanket is "patched blanket".
Include (- with name 'patched//' 'blanket//' 'bed//' 'blankets//p', -) when defining the blanket.
The description of the blanket is "Red, blue and flour-coloured. Someone should search it.[if the blanket is unsearched] There are crumbs along the hem of the patched blanket.[end if][if the blanket is searched] You have turned the patched blanket over.[end if]".
The blanket is fixed in place and scenery.

The printed name of the crust is "grey crust".
Include (- with name 'grey//' 'crust//' 'bread//' 'crusts//p', -) when defining the crust.
The description of the crust is "A bitten heel of rye bread, greyer than rye should be.[if the crust is puzzling] Something is in the grey crust that your eyes are too big to see.[end if][if the crust is known-state] There is darnel in the grey crust.[end if]".
The crust is portable.

The printed name of the small-key is "small key".
Include (- with name 'small//' 'key//' 'stillroom//' 'keys//p', -) when defining the small-key.
The description of the small-key is "A small key, still damp from the toad.".
The small-key is portable.

The printed name of the iron-key is "iron key".
Include (- with name 'iron//' 'key//' 'granary//' 'long//' 'keys//p', -) when defining the iron-key.
The description of the iron-key is "A long iron key, polished by the miller[']s thumb.".
The iron-key is portable.

The trowel is in the cottage.
The printed name of the trowel is "trowel".
Include (- with name 'trowel//' 'digger//' 'trowels//p', -) when defining the trowel.
The description of the trowel is "Dig with it, mostly for other people[']s mistakes.".
The appearance of the trowel is "A trowel leans in the corner.".
The first place of the trowel is the cottage.
The trowel is portable.

The printed name of the worm is "fat worm".
Include (- with name 'fat//' 'worm//' 'worms//p', -) when defining the worm.
The description of the worm is "Pink, fat, and not in favour of this.".
The worm is portable.

The kettle is in the cottage.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'spout//' 'black//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "A black kettle with a swan[']s neck.[if the kettle is dry] The kettle is dry.[end if][if the kettle is filled-state] The kettle is full of spring water.[end if][if the kettle is brewed] The kettle smells of rosemary to the rivets.[end if]".
The appearance of the kettle is "A black kettle stands by the window.".
The first place of the kettle is the cottage.
The kettle is portable.

The shears-thing is in the mill-yard.
The printed name of the shears-thing is "shears".
Include (- with name 'shears//' 'clippers//' 'scissors//' 'sheep//', -) when defining the shears-thing.
The description of the shears-thing is "Sheep shears, good for cutting anything that grows in a bush.".
The appearance of the shears-thing is "Somebody was shearing here, and left the shears.".
The first place of the shears-thing is the mill-yard.
The shears-thing is portable and plural-named.

The rosemary is in the physic-garden.
The printed name of the rosemary is "rosemary".
Include (- with name 'rosemary//' 'bush//' 'sprig//', -) when defining the rosemary.
The description of the rosemary is "Blue-flowered, grey-green, and as wakeful as vinegar.[if the rosemary is growing-state] The rosemary grows here, and should be cut.[end if][if the rosemary is cut-state] The rosemary is fresh cut.[end if]".
The appearance of the rosemary is "A bush of rosemary leans over the path.".
The first place of the rosemary is the physic-garden.
The rosemary is portable.
The indefinite article of the rosemary is "some".

The puffball is in the holloway.
The printed name of the puffball is "puffball".
Include (- with name 'puffball//' 'fungus//' 'mushroom//' 'puffballs//p', -) when defining the puffball.
The description of the puffball is "A puffball as big as a head. Lit, they say, it will smoke a swarm to sleep.[if the puffball is whole-state] The puffball is dry and whole.[end if][if the puffball is smoking] The puffball gives off thick brown smoke.[end if]".
The appearance of the puffball is "In the bank grows a puffball.".
The first place of the puffball is the holloway.
The puffball is portable.

The billhook is in the elder-wood.
The printed name of the billhook is "billhook".
Include (- with name 'billhook//' 'hook//' 'blade//' 'billhooks//p', -) when defining the billhook.
The description of the billhook is "A hedger[']s billhook with a beak. It will cut a bough, or reach into a hollow.".
The appearance of the billhook is "A hedger has left his billhook in a stump.".
The first place of the billhook is the elder-wood.
The billhook is portable.

The printed name of the honeycomb is "honeycomb".
Include (- with name 'honeycomb//' 'honey//' 'comb//' 'honeycombs//p', -) when defining the honeycomb.
The description of the honeycomb is "Brown and dripping, with half a bee in it.".
The honeycomb is portable.

The lantern is in the green.
The printed name of the lantern is "horn lantern".
Include (- with name 'horn//' 'lantern//' 'lamp//' 'wick//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "A lantern with panes of horn and a stub of wick.[if the lantern is dark-state] The horn lantern is dark.[end if][if the lantern is lit-state] The horn lantern is lit, and honey-coloured.[end if]".
The appearance of the lantern is "A horn lantern hangs on the pump.".
The first place of the lantern is the green.
The lantern is portable.

The sieve is in the mill-kitchen.
The printed name of the sieve is "sieve".
Include (- with name 'sieve//' 'riddle//' 'strainer//' 'ash//' 'hoop//' 'sieves//p', -) when defining the sieve.
The description of the sieve is "Fine horsehair in an ash hoop. It sifts grain from what only looks like grain.".
The appearance of the sieve is "A sieve hangs on the wall.".
The first place of the sieve is the mill-kitchen.
The sieve is portable.

The goose-wing is in the mill-kitchen.
The printed name of the goose-wing is "goose wing".
Include (- with name 'goose//' 'wing//' 'duster//' 'feathers//' 'whole//' 'wings//p', -) when defining the goose-wing.
The description of the goose-wing is "A whole wing, for sweeping where brooms won[']t go.".
The appearance of the goose-wing is "A goose wing lies by the flour crock.".
The first place of the goose-wing is the mill-kitchen.
The goose-wing is portable.

The crank is in the wheel-pit.
The printed name of the crank is "crank".
Include (- with name 'crank//' 'handle//' 'winch//' 'square-socketed//' 'iron//' 'square//' 'socket//' 'cranks//p', -) when defining the crank.
The description of the crank is "A square-socketed iron crank, wet with the pit. It belongs on the spindle of the sluice.".
The appearance of the crank is "An iron crank lies on the sill of the pit, with a square socket to fit the sluice.".
The first place of the crank is the wheel-pit.
The crank is portable.

The printed name of the wheat is "clean wheat".
Include (- with name 'clean//' 'wheat//' 'grain//', -) when defining the wheat.
The description of the wheat is "A measure of wheat, gold and clean and heavy, to be poured in the hopper.".
The wheat is portable.
The indefinite article of the wheat is "some".

The printed name of the flour is "white flour".
Include (- with name 'white//' 'flour//' 'sack//', -) when defining the flour.
The description of the flour is "A sack of flour, warm as a cat. It wants to go on the cart.".
The flour is portable.
The indefinite article of the flour is "some".

The receipt-book is in the stillroom.
The printed name of the receipt-book is "receipt book".
Include (- with name 'receipt//' 'book//' 'receipts//' 'page//' 'books//p', -) when defining the receipt-book.
The description of the receipt-book is "Receipts for everything from warts to widowers. Read it.".
The appearance of the receipt-book is "A receipt book is chained to nothing, and open.".
The first place of the receipt-book is the stillroom.
The receipt-book is portable.

The printed name of the cup-thing is "waking cup".
Include (- with name 'waking//' 'cup//' 'potion//' 'draught//' 'cups//p', -) when defining the cup-thing.
The description of the cup-thing is "The waking cup, hot and gold. Give it to the one who needs it.".
The cup-thing is portable.

The hat-thing is in the mill-yard.
The printed name of the hat-thing is "straw hat".
Include (- with name 'straw//' 'hat//' 'hats//p', -) when defining the hat-thing.
The description of the hat-thing is "The donkey[']s, really, but it has been shared.".
The appearance of the hat-thing is "There is a straw hat on the shaft.".
The first place of the hat-thing is the mill-yard.
The hat-thing is portable and wearable.

The cheese is in the mill-kitchen.
The printed name of the cheese is "cheese".
Include (- with name 'cheese//' 'rind//' 'wedge//' 'cheeses//p', -) when defining the cheese.
The description of the cheese is "A wedge, sweating slightly.".
The appearance of the cheese is "Some cheese has been left on the table.".
The first place of the cheese is the mill-kitchen.
The cheese is portable and edible.

The geese-thing is in the green.
The printed name of the geese-thing is "geese".
Include (- with name 'geese//' 'goose//' 'grass//' 'geeses//p', -) when defining the geese-thing.
The description of the geese-thing is "They own the grass and let it out by the blade.".
The geese-thing is fixed in place and scenery.

The pump is in the green.
The printed name of the pump is "pump".
Include (- with name 'pump//' 'pumps//p', -) when defining the pump.
The description of the pump is "It has a lantern hook, and a drip.".
The pump is fixed in place and scenery.

The window-seat is in the cottage.
The printed name of the window-seat is "window seat".
Include (- with name 'window//' 'seat//' 'seats//p', -) when defining the window-seat.
The description of the window-seat is "A cushion, a cat hair, and all of the afternoon.".
The window-seat is fixed in place and scenery.

The shelves is in the stillroom.
The printed name of the shelves is "shelves".
Include (- with name 'shelves//' 'shelf//', -) when defining the shelves.
The description of the shelves is "Wormwood, rue, orris, and something that moves when you do not look.".
The shelves is fixed in place, scenery and plural-named.

The beds is in the physic-garden.
The printed name of the beds is "beds".
Include (- with name 'beds//' 'soil//' 'earth//', -) when defining the beds.
The description of the beds is "Soft black soil, good for worms.".
The beds is fixed in place, scenery and plural-named.

The roots is in the holloway.
The printed name of the roots is "roots".
Include (- with name 'roots//' 'root//' 'bank//', -) when defining the roots.
The description of the roots is "Ash and oak, holding hands.".
The roots is fixed in place, scenery and plural-named.

The stump is in the elder-wood.
The printed name of the stump is "stump".
Include (- with name 'stump//' 'stumps//p', -) when defining the stump.
The description of the stump is "Cut last winter, and sulking.".
The stump is fixed in place and scenery.

The chaff is in the mill-yard.
The printed name of the chaff is "chaff".
Include (- with name 'chaff//' 'cobbles//' 'chaffs//p', -) when defining the chaff.
The description of the chaff is "It gets in everywhere, like advice.".
The chaff is fixed in place and scenery.

The flour-crock is in the mill-kitchen.
The printed name of the flour-crock is "flour crock".
Include (- with name 'flour//' 'crock//' 'crocks//p', -) when defining the flour-crock.
The description of the flour-crock is "Empty. He would not bake with what he mills now.".
The flour-crock is fixed in place and scenery.

The table-thing is in the mill-kitchen.
The printed name of the table-thing is "table".
Include (- with name 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Scrubbed for four. There are two of them.".
The table-thing is fixed in place and scenery.

The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'rungs//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Nine rungs, and a boy[']s knife has been at the fourth.".
The ladder is fixed in place and scenery.

The round-pane is in the loft.
The printed name of the round-pane is "round pane".
Include (- with name 'round//' 'pane//' 'panes//p', -) when defining the round-pane.
The description of the round-pane is "It looks out at the wheel, which does not turn.".
The round-pane is fixed in place and scenery.

The rafters is in the stone-floor.
The printed name of the rafters is "rafters".
Include (- with name 'rafters//' 'rafter//', -) when defining the rafters.
The description of the rafters is "White, like everything here.".
The rafters is fixed in place, scenery and plural-named.

The boards is in the granary.
The printed name of the boards is "boards".
Include (- with name 'boards//' 'mouse//' 'dust//' 'warm//', -) when defining the boards.
The description of the boards is "Warm, and soft with two hundred years of meal.".
The boards is fixed in place, scenery and plural-named.

The pond is in the weir.
The printed name of the pond is "pond".
Include (- with name 'pond//' 'millpond//' 'ponds//p', -) when defining the pond.
The description of the pond is "Brim full, and waiting to be let out.".
The pond is fixed in place and scenery.

Does the player mean doing something with the flour-crock: it is unlikely.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the wheel-pit:
	say "Black dripping dark, and somewhere in it a great wheel that does not turn. You would want a light.";
	say line break.

Kindling: if the lantern is lit-state, now the lantern is lit; otherwise now the lantern is unlit.

Placing backdrops:
	if the location of the player is the mill-kitchen or the location of the player is the loft, move the ladder to the location of the player;
	otherwise remove the ladder from play.

Check greeting the miller:
	if the boy-thing is awake-state:
		say "[quotation mark]He asked for bread,[quotation mark] says the miller. [quotation mark]First word. I could have wept, so I did.[quotation mark]";
		stop the action;
	say "[quotation mark]I asked for the witch and I get the girl that feeds her toad. Well? He[']s up in the loft. Four days.[quotation mark]";
	stop the action;
	continue the action.

Check asking the miller about something:
	if (the topic understood includes "darnel" or the topic understood includes "crust") and the crust is known-state and the miller is grudging and the crust is enclosed by the player:
		now the miller is convinced;
		now the iron-key is carried by the player;
		say "He turns the crust over, and his face with it. [quotation mark]Darnel. From my own bin. I ground it, I did.[quotation mark] He gives you an iron key. [quotation mark]That[']s the granary. Find it. Sweep the stones, do what you must.[quotation mark]";
		stop the action;
	if (the topic understood includes "boy" or the topic understood includes "wat" or the topic understood includes "son" or the topic understood includes "sleep"):
		say "[quotation mark]He ate his supper, went up, and that was Tuesday. Somebody has put an eye on him.[quotation mark]";
		stop the action;
	if (the topic understood includes "darnel" or the topic understood includes "rye" or the topic understood includes "bread" or the topic understood includes "crust"):
		say "[quotation mark]My bread[']s good rye bread. Show me otherwise and I[']ll listen.[quotation mark]";
		stop the action;
	if (the topic understood includes "wheel" or the topic understood includes "bough" or the topic understood includes "water" or the topic understood includes "sluice" or the topic understood includes "crank"):
		say "[quotation mark]Storm put a bough through the wheel. I took the crank down there to lever at it, and dropped both it and the light. You[']d want a billhook and a lantern.[quotation mark]";
		stop the action;
	if (the topic understood includes "granary" or the topic understood includes "key" or the topic understood includes "trapdoor" or the topic understood includes "bins") and the miller is grudging:
		say "[quotation mark]The granary[']s locked, and stays locked, till you give me a reason.[quotation mark]";
		stop the action;
	if (the topic understood includes "granary" or the topic understood includes "key" or the topic understood includes "bins"):
		say "[quotation mark]Sieve[']s in the kitchen. One bin[']s wheat, the other[']s rye, and God forgive me for the other.[quotation mark]";
		stop the action;
	if (the topic understood includes "stones" or the topic understood includes "millstones" or the topic understood includes "hopper" or the topic understood includes "flour"):
		say "[quotation mark]Sweep them with the goose wing. Pour the grain in the hopper, get me water on the wheel, and start the stones. They[']ll do the rest.[quotation mark]";
		stop the action;
	if (the topic understood includes "market" or the topic understood includes "cart" or the topic understood includes "donkey"):
		say "[quotation mark]No flour on the cart tomorrow, no rent on Monday. And the donkey walks for Wat and for nobody else.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk to me when he[']s awake,[quotation mark] says the miller, and looks at the ceiling.";
	stop the action;
	continue the action.

Check telling the miller about something:
	if (the topic understood includes "darnel" or the topic understood includes "crust") and the crust is known-state and the miller is grudging and the crust is enclosed by the player:
		now the miller is convinced;
		now the iron-key is carried by the player;
		say "He turns the crust over, and his face with it. [quotation mark]Darnel. From my own bin. I ground it, I did.[quotation mark] He gives you an iron key. [quotation mark]That[']s the granary. Find it. Sweep the stones, do what you must.[quotation mark]";
		stop the action;
	if (the topic understood includes "boy" or the topic understood includes "wat" or the topic understood includes "son" or the topic understood includes "sleep"):
		say "[quotation mark]He ate his supper, went up, and that was Tuesday. Somebody has put an eye on him.[quotation mark]";
		stop the action;
	if (the topic understood includes "darnel" or the topic understood includes "rye" or the topic understood includes "bread" or the topic understood includes "crust"):
		say "[quotation mark]My bread[']s good rye bread. Show me otherwise and I[']ll listen.[quotation mark]";
		stop the action;
	if (the topic understood includes "wheel" or the topic understood includes "bough" or the topic understood includes "water" or the topic understood includes "sluice" or the topic understood includes "crank"):
		say "[quotation mark]Storm put a bough through the wheel. I took the crank down there to lever at it, and dropped both it and the light. You[']d want a billhook and a lantern.[quotation mark]";
		stop the action;
	if (the topic understood includes "granary" or the topic understood includes "key" or the topic understood includes "trapdoor" or the topic understood includes "bins") and the miller is grudging:
		say "[quotation mark]The granary[']s locked, and stays locked, till you give me a reason.[quotation mark]";
		stop the action;
	if (the topic understood includes "granary" or the topic understood includes "key" or the topic understood includes "bins"):
		say "[quotation mark]Sieve[']s in the kitchen. One bin[']s wheat, the other[']s rye, and God forgive me for the other.[quotation mark]";
		stop the action;
	if (the topic understood includes "stones" or the topic understood includes "millstones" or the topic understood includes "hopper" or the topic understood includes "flour"):
		say "[quotation mark]Sweep them with the goose wing. Pour the grain in the hopper, get me water on the wheel, and start the stones. They[']ll do the rest.[quotation mark]";
		stop the action;
	if (the topic understood includes "market" or the topic understood includes "cart" or the topic understood includes "donkey"):
		say "[quotation mark]No flour on the cart tomorrow, no rent on Monday. And the donkey walks for Wat and for nobody else.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk to me when he[']s awake,[quotation mark] says the miller, and looks at the ceiling.";
	stop the action;
	continue the action.

Check answering the miller that something:
	say "[quotation mark]Talk to me when he[']s awake,[quotation mark] says the miller, and looks at the ceiling.";
	stop the action;
	continue the action.

Check ordering the miller to something:
	say "[quotation mark]Talk to me when he[']s awake,[quotation mark] says the miller, and looks at the ceiling.";
	stop the action;
	continue the action.

Check giving something to the miller:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the crust) and the crust is known-state and the miller is grudging:
		now the miller is convinced;
		now the iron-key is carried by the player;
		say "He turns the crust over, and his face with it. [quotation mark]Darnel. From my own bin. I ground it, I did.[quotation mark] He gives you an iron key. [quotation mark]That[']s the granary. Find it. Sweep the stones, do what you must.[quotation mark]";
		stop the action;
	if (the noun is the crust) and the crust is puzzling:
		say "[quotation mark]A crust,[quotation mark] says the miller. [quotation mark]I bake those. What of it?[quotation mark] You find that you don[']t know. The lens in the cottage might.";
		stop the action;
	if (the noun is the crust):
		say "[quotation mark]Take it away. I know what it is.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk to me when he[']s awake,[quotation mark] says the miller, and looks at the ceiling.";
	stop the action;
	continue the action.

Check showing something to the miller:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the crust) and the crust is known-state and the miller is grudging:
		now the miller is convinced;
		now the iron-key is carried by the player;
		say "He turns the crust over, and his face with it. [quotation mark]Darnel. From my own bin. I ground it, I did.[quotation mark] He gives you an iron key. [quotation mark]That[']s the granary. Find it. Sweep the stones, do what you must.[quotation mark]";
		stop the action;
	if (the noun is the crust) and the crust is puzzling:
		say "[quotation mark]A crust,[quotation mark] says the miller. [quotation mark]I bake those. What of it?[quotation mark] You find that you don[']t know. The lens in the cottage might.";
		stop the action;
	if (the noun is the crust):
		say "[quotation mark]Take it away. I know what it is.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk to me when he[']s awake,[quotation mark] says the miller, and looks at the ceiling.";
	stop the action;
	continue the action.

Check greeting the boy-thing:
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	say "[quotation mark]You[']re the toad girl,[quotation mark] says Wat. [quotation mark]Thanks.[quotation mark]";
	stop the action;
	continue the action.

Check asking the boy-thing about something:
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	if (the topic understood includes "bread" or the topic understood includes "crust" or the topic understood includes "sleep" or the topic understood includes "darnel"):
		say "[quotation mark]It tasted of mice. I dreamt I was a sack, and nobody came for me.[quotation mark]";
		stop the action;
	if (the topic understood includes "donkey" or the topic understood includes "cart" or the topic understood includes "market" or the topic understood includes "flour"):
		say "[quotation mark]Just you put the flour on the cart. I[']ve told her to stand.[quotation mark]";
		stop the action;
	say "[quotation mark]Can[']t stop,[quotation mark] says Wat. [quotation mark]I[']m four days behind.[quotation mark]";
	stop the action;
	continue the action.

Check telling the boy-thing about something:
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	if (the topic understood includes "bread" or the topic understood includes "crust" or the topic understood includes "sleep" or the topic understood includes "darnel"):
		say "[quotation mark]It tasted of mice. I dreamt I was a sack, and nobody came for me.[quotation mark]";
		stop the action;
	if (the topic understood includes "donkey" or the topic understood includes "cart" or the topic understood includes "market" or the topic understood includes "flour"):
		say "[quotation mark]Just you put the flour on the cart. I[']ve told her to stand.[quotation mark]";
		stop the action;
	say "[quotation mark]Can[']t stop,[quotation mark] says Wat. [quotation mark]I[']m four days behind.[quotation mark]";
	stop the action;
	continue the action.

Check answering the boy-thing that something:
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	say "[quotation mark]Can[']t stop,[quotation mark] says Wat. [quotation mark]I[']m four days behind.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the boy-thing to something:
	if (the topic understood includes "donkey" or the topic understood includes "cart" or the topic understood includes "market" or the topic understood includes "flour"):
		say "[quotation mark]Just you put the flour on the cart. I[']ve told her to stand.[quotation mark]";
		stop the action;
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	say "[quotation mark]Can[']t stop,[quotation mark] says Wat. [quotation mark]I[']m four days behind.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the boy-thing:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cup-thing) and the boy-thing is sleeping-state:
		now the boy-thing is awake-state;
		now the cup-thing is nowhere;
		now the boy-thing is in the mill-yard;
		say "You tip it between his teeth, sip by sip. At the last sip he sneezes, sits up, says [quotation mark]Is it market?[quotation mark] and is down the ladder to his donkey before you have put down the cup.";
		stop the action;
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	say "[quotation mark]Can[']t stop,[quotation mark] says Wat. [quotation mark]I[']m four days behind.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the boy-thing:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the boy-thing is sleeping-state:
		say "He breathes in, and out, and is a long way off.";
		stop the action;
	say "[quotation mark]Can[']t stop,[quotation mark] says Wat. [quotation mark]I[']m four days behind.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the toad:
	say "The toad blinks, one eye at a time. It has lived with a witch, and learnt to keep its counsel.";
	stop the action;
	continue the action.

Check asking the toad about something:
	if (the topic understood includes "key" or the topic understood includes "stillroom"):
		say "The toad settles itself a little more firmly on something that shines.";
		stop the action;
	say "The toad blinks, one eye at a time. It has lived with a witch, and learnt to keep its counsel.";
	stop the action;
	continue the action.

Check telling the toad about something:
	if (the topic understood includes "key" or the topic understood includes "stillroom"):
		say "The toad settles itself a little more firmly on something that shines.";
		stop the action;
	say "The toad blinks, one eye at a time. It has lived with a witch, and learnt to keep its counsel.";
	stop the action;
	continue the action.

Check answering the toad that something:
	say "The toad blinks, one eye at a time. It has lived with a witch, and learnt to keep its counsel.";
	stop the action;
	continue the action.

Check ordering the toad to something:
	say "The toad blinks, one eye at a time. It has lived with a witch, and learnt to keep its counsel.";
	stop the action;
	continue the action.

Check giving something to the toad:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the worm) and the toad is squatting:
		now the toad is shifted;
		now the worm is nowhere;
		now the small-key is carried by the player;
		say "You hold it a foot away. The toad considers its position, and leaves it. Where it sat lies a small key, and you have it before the toad has swallowed.";
		stop the action;
	say "The toad looks past it, for a worm.";
	stop the action;
	continue the action.

Check showing something to the toad:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the worm) and the toad is squatting:
		now the toad is shifted;
		now the worm is nowhere;
		now the small-key is carried by the player;
		say "You hold it a foot away. The toad considers its position, and leaves it. Where it sat lies a small key, and you have it before the toad has swallowed.";
		stop the action;
	say "The toad looks past it, for a worm.";
	stop the action;
	continue the action.

Part 4 - Actions

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the note-thing:
		say "[quotation mark]Gone to a birth. SEARCH the boy[']s bed, STUDY what you find through my lens, and only then brew. The stillroom key is under the toad. The toad wants a worm. DIG for one. - S.[quotation mark]";
		stop the action;
	if the noun is the receipt-book:
		say "[quotation mark]Darnel Sleep, of bad rye: rosemary fresh cut, and honey in the comb. Fill a kettle from a running spring and BOIL it on red coals. Give the cup entire. Burn the rye.[quotation mark]";
		stop the action;
	try examining the noun.

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "look under [something]" as just-searching.
Understand "lift [something]" as just-searching.
Understand "shake [something]" as just-searching.

Carry out just-searching:
	if the noun is the blanket:
		if the blanket is not unsearched:
			say "Nothing more than crumbs, and a boy.";
			stop the action;
		now the blanket is searched;
		now the crust is carried by the player;
		say "Under a fold by his hand lies the crust that he fell asleep over. It is grey, and smells of cellars. You keep it.";
		stop the action;
	if the noun is the toad:
		say "There is something under it that shines. The toad does not mean to get up for nothing; make it an offer.";
		stop the action;
	try searching the noun.

Studying-through is an action applying to two things.
Understand "study [something] through [something]" as studying-through.
Understand "look at [something] through [something]" as studying-through.
Understand "examine [something] through [something]" as studying-through.
Understand "study [something] with [something]" as studying-through.
Understand "examine [something] with [something]" as studying-through.

Carry out studying-through:
	if the noun is the crust and the second noun is the lens:
		if the crust is not enclosed by the player:
			say "You aren[']t holding the crust.";
			stop the action;
		now the crust is known-state;
		say "Among the rye, small dull grains with a groove down the back. Darnel: sleepy grass. He has not been bewitched, he has been fed. You will have to show the miller.";
		stop the action;
	say "That would lead nowhere.".

Check eating:
	now the deed is 0;
	if the noun is the crust:
		if the crust is not nowhere:
			say "One sleeper is enough for one village.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		continue the action;
	continue the action.

Sifting-with is an action applying to two things.
Understand "sift [something] with [something]" as sifting-with.
Understand "sieve [something] with [something]" as sifting-with.
Understand "riddle [something] with [something]" as sifting-with.

Carry out sifting-with:
	if the noun is the bins and the second noun is the sieve:
		if the sieve is not enclosed by the player:
			say "You haven[']t got the sieve.";
			stop the action;
		if the bins is not unsifted:
			say "You have what you need of them.";
			stop the action;
		now the bins is sifted;
		now the wheat is carried by the player;
		say "The rye bin rattles with dull little darnel grains. The wheat runs through as clean as rain. You mark the rye with a cross and measure out all the wheat that you can carry.";
		stop the action;
	say "That would lead nowhere.".

Just-sifting is an action applying to one thing.
Understand "sift [something]" as just-sifting.

Carry out just-sifting:
	if the noun is the bins:
		say "Your fingers cannot tell the one grain from the other. A sieve could.";
		stop the action;
	say "That would lead nowhere.".

Sweeping-with is an action applying to two things.
Understand "sweep [something] with [something]" as sweeping-with.
Understand "brush [something] with [something]" as sweeping-with.
Understand "clean [something] with [something]" as sweeping-with.
Understand "dust [something] with [something]" as sweeping-with.
Understand "clear [something] with [something]" as sweeping-with.

Carry out sweeping-with:
	if the noun is the millstones and the second noun is the goose-wing:
		if the goose-wing is not enclosed by the player:
			say "You haven[']t got the goose wing.";
			stop the action;
		if the miller is not convinced:
			say "[quotation mark]Hands off my stones,[quotation mark] says the miller, [quotation mark]till you can tell me why.[quotation mark]";
			stop the action;
		if the millstones is not fouled:
			say "They are as clean as plates.";
			stop the action;
		now the millstones is swept-state;
		say "You sweep every furrow from eye to skirt. The grey meal goes out of the window, where not even the sparrows come for it.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "pour [something] in [something]" as pouring-into.
Understand "tip [something] into [something]" as pouring-into.
Understand "pour [something] on [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the wheat and the second noun is the millstones:
		if the wheat is not enclosed by the player:
			say "You aren[']t carrying the wheat.";
			stop the action;
		if the millstones is not swept-state:
			say "There is grey meal in every furrow of the stones. Sweep them first.";
			stop the action;
		now the millstones is fed-state;
		now the wheat is nowhere;
		say "The wheat goes down into the hopper with a long whisper. With water on the wheel, you could start the stones.";
		stop the action;
	say "That would lead nowhere.".

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "light [something] at [something]" as lighting-with.
Understand "light [something] from [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the lantern and the second noun is the hearth:
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not dark-state:
			say "It is lit.";
			stop the action;
		now the lantern is lit-state;
		say "You poke the wick into the embers. The horn panes turn the colour of honey.";
		stop the action;
	if the noun is the puffball and the second noun is the lantern:
		if the puffball is not enclosed by the player:
			say "You aren[']t holding the puffball.";
			stop the action;
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not lit-state:
			say "The lantern itself is out. There is always a fire on the miller[']s hearth.";
			stop the action;
		now the puffball is smoking;
		say "It does not burn, it smoulders: thick brown smoke that makes you want to sit down.";
		stop the action;
	if the noun is the brazier and the second noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not lit-state:
			say "The lantern itself is out. There is always a fire on the miller[']s hearth.";
			stop the action;
		if the brazier is not unlit-state:
			say "It glows already.";
			stop the action;
		now the brazier is glowing;
		say "You tip the flame among the charcoal and blow. Red spreads from coal to coal like gossip.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "chop [something] with [something]" as cuting-with.
Understand "clip [something] with [something]" as cuting-with.
Understand "hack [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the wheel and the second noun is the billhook:
		if the billhook is not enclosed by the player:
			say "You haven[']t got the billhook.";
			stop the action;
		if the wheel is not jammed:
			say "The wheel is free.";
			stop the action;
		now the wheel is freed;
		say "Six strokes, and the bough parts. The wheel shrugs a quarter turn and waits for water.";
		stop the action;
	if the noun is the rosemary and the second noun is the shears-thing:
		if the shears-thing is not enclosed by the player:
			say "You haven[']t got the shears.";
			stop the action;
		if the rosemary is not growing-state:
			say "You have cut enough.";
			stop the action;
		now the rosemary is cut-state;
		now the rosemary is carried by the player;
		say "Snip, and the whole garden smells awake. You have a good handful.";
		stop the action;
	if the noun is the bee-tree and the second noun is the billhook:
		if the billhook is not enclosed by the player:
			say "You haven[']t got the billhook.";
			stop the action;
		if the bee-tree is not drowsy-state:
			say "Four hundred bees come out to ask what for. Smoke them first; a puffball smokes well.";
			stop the action;
		if the bee-tree is not laden-state:
			say "Leave them the rest for the winter.";
			stop the action;
		now the bee-tree is robbed;
		now the honeycomb is carried by the player;
		say "You reach into the hollow and cut one comb, dripping and brown, and say thank you, as one must.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.
Understand "fit [something] in [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the crank and the second noun is the sluice:
		if the crank is not enclosed by the player:
			say "You haven[']t got the crank.";
			stop the action;
		now the sluice is cranked;
		now the crank is nowhere;
		say "The crank slides onto the square spindle as if it had never left. Now you can raise the sluice.";
		stop the action;
	say "That would lead nowhere.".

Just-raising is an action applying to one thing.
Understand "raise [something]" as just-raising.
Understand "wind [something]" as just-raising.
Understand "turn [something]" as just-raising.
Understand "crank [something]" as just-raising.
Understand "hoist [something]" as just-raising.

Carry out just-raising:
	if the noun is the sluice:
		if the sluice is not cranked:
			say "The spindle is bare; the crank is gone. Somebody took it below, most likely, to the wheel.";
			stop the action;
		if the wheel is not freed:
			say "With the wheel jammed, the water would have the wall down. Free the wheel first.";
			stop the action;
		if the sluice is not lowered:
			say "It is up.";
			stop the action;
		now the sluice is raised;
		say "Tooth by tooth the gate comes up, and the pond remembers what it is for. Under the mill something vast begins to turn.";
		stop the action;
	say "That would lead nowhere.".

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.
Understand "lower [something]" as just-starting.
Understand "grind [something]" as just-starting.
Understand "run [something]" as just-starting.
Understand "run [direction]" as going.

Carry out just-starting:
	if the noun is the millstones:
		if the flour is not nowhere:
			say "You have your flour. Let them rest.";
			stop the action;
		if the sluice is not raised:
			say "The stones stand still. There is no water on the wheel.";
			stop the action;
		if the millstones is not fed-state:
			say "The hopper is empty. Stones that run dry strike fire.";
			stop the action;
		now the millstones is hungry;
		now the flour is carried by the player;
		say "You let the stones down. They mutter, then sing, and the flour comes white and warm down the spout. You tie the sack and heave it up.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to one thing.
Understand "dig with [something]" as diging-with.

Carry out diging-with:
	if the noun is the trowel:
		if the trowel is not enclosed by the player:
			say "You aren[']t holding the trowel.";
			stop the action;
		if the location of the player is not the physic-garden:
			say "This is no ground for digging. The garden beds are soft.";
			stop the action;
		if the worm is not nowhere:
			say "One worm was enough, and the bed is planted.";
			stop the action;
		if the toad is not squatting:
			say "Leave the rest of the worms to their work.";
			stop the action;
		now the worm is carried by the player;
		say "The third trowelful wriggles. A fat worm, a worm to be proud of.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to nothing.
Understand "dig" as just-diging.

Carry out just-diging:
	say "You would dig with something. Mother Sallow keeps a trowel in the cottage.";
	stop the action;
	say "That would lead nowhere.".

Feeding-to is an action applying to two things.
Understand "feed [something] to [something]" as feeding-to.

Carry out feeding-to:
	if the noun is the worm and the second noun is the toad:
		if the worm is not enclosed by the player:
			say "You have no worm.";
			stop the action;
		now the toad is shifted;
		now the worm is nowhere;
		now the small-key is carried by the player;
		say "You hold it a foot away. The toad considers its position, and leaves it. Where it sat lies a small key, and you have it before the toad has swallowed.";
		stop the action;
	say "That would lead nowhere.".

Check giving something to something:
	now the deed is 0;
	if the noun is the worm and the second noun is the toad:
		if the worm is not enclosed by the player:
			say "You have no worm.";
			stop the action;
		now the deed is 1;
	continue the action.

After giving something to something:
	if the deed is 1:
		now the toad is shifted;
		now the worm is nowhere;
		now the small-key is carried by the player;
		say "You hold it a foot away. The toad considers its position, and leaves it. Where it sat lies a small key, and you have it before the toad has swallowed.";
		stop the action;
	continue the action.

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.
Understand "move [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the toad:
		say "It looks at you with Mother Sallow[']s eyes. One does not shove that toad; one makes it an offer.";
		stop the action;
	try pushing the noun.

Check taking:
	now the deed is 0;
	if the noun is the rosemary:
		if the rosemary is not cut-state:
			say "It is tough as wire, and tearing spoils it. It should be cut, with shears.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Smoking-with is an action applying to two things.
Understand "smoke [something] with [something]" as smoking-with.
Understand "calm [something] with [something]" as smoking-with.

Carry out smoking-with:
	if the noun is the bee-tree and the second noun is the puffball:
		if the puffball is not enclosed by the player:
			say "You aren[']t holding the puffball.";
			stop the action;
		if the puffball is not smoking:
			say "It must smoke before it smokes anyone. Light it with something.";
			stop the action;
		now the bee-tree is drowsy-state;
		now the puffball is nowhere;
		say "You push the smoking puffball into the hollow. The hum sinks, yawns, and stops at a mutter.";
		stop the action;
	say "That would lead nowhere.".

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "dip [something] in [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the kettle and the second noun is the spring-thing:
		if the kettle is not enclosed by the player:
			say "You aren[']t carrying the kettle.";
			stop the action;
		if the kettle is not dry:
			say "It is full to the spout.";
			stop the action;
		now the kettle is filled-state;
		say "The spring fills it in three gulps, so cold that the kettle sweats.";
		stop the action;
	say "That would lead nowhere.".

Boiling-on is an action applying to two things.
Understand "boil [something] on [something]" as boiling-on.
Understand "brew [something] on [something]" as boiling-on.
Understand "heat [something] on [something]" as boiling-on.
Understand "boil [something] over [something]" as boiling-on.
Understand "cook [something] on [something]" as boiling-on.
Understand "warm [something] on [something]" as boiling-on.
Understand "cook [something] over [something]" as boiling-on.
Understand "warm [something] over [something]" as boiling-on.

Carry out boiling-on:
	if the noun is the kettle and the second noun is the brazier:
		if the crust is not known-state:
			say "You don[']t know yet what put him to sleep, and the wrong cup is worse than none.";
			stop the action;
		if the kettle is not enclosed by the player:
			say "You aren[']t carrying the kettle.";
			stop the action;
		if the kettle is not filled-state:
			say "There is no spring water in it.";
			stop the action;
		if the brazier is not glowing:
			say "The brazier is cold. Light it with the lantern.";
			stop the action;
		if the rosemary is not enclosed by the player:
			say "The receipt wants fresh rosemary.";
			stop the action;
		if the honeycomb is not enclosed by the player:
			say "The receipt wants honey in the comb.";
			stop the action;
		now the kettle is brewed;
		now the rosemary is nowhere;
		now the honeycomb is nowhere;
		now the cup-thing is carried by the player;
		say "Rosemary, then honey, then the wait. When the steam makes your own eyes fly open you pour: one waking cup, hot and bitter and gold.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if the noun is the cup-thing:
		say "There is one cup, and one boy.";
		stop the action;
	try drinking the noun.

Check putting something on something:
	now the deed is 0;
	if the noun is the flour and the second noun is the cart:
		if the boy-thing is not awake-state:
			say "The donkey lies down between the shafts and the cart tips. It minds Wat and nobody else, and Wat is asleep.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "Wat says one word in the donkey[']s ear. It stands like a church while you heave the sack up.";
		stop the action;
	continue the action.

Loading-on is an action applying to two things.
Understand "load [something] on [something]" as loading-on.
Understand "load [something] onto [something]" as loading-on.

Carry out loading-on:
	if the noun is the flour and the second noun is the cart:
		if the flour is not enclosed by the player:
			say "You aren[']t carrying the flour.";
			stop the action;
		if the boy-thing is not awake-state:
			say "The donkey lies down between the shafts and the cart tips. It minds Wat and nobody else, and Wat is asleep.";
			stop the action;
		now the flour is on the cart;
		say "Wat says one word in the donkey[']s ear. It stands like a church while you heave the sack up.";
		stop the action;
	say "That would lead nowhere.".

Just-waking is an action applying to one thing.
Understand "wake [something]" as just-waking.
Understand "kiss [something]" as just-waking.

Carry out just-waking:
	if the noun is the boy-thing and the boy-thing is sleeping-state:
		say "He sighs, and goes further down. Whatever this is, it has to be found before it can be cured. You might search about him.";
		stop the action;
	try waking the noun.

Check using:
	if the noun is the note-thing:
		try just-reading the noun;
		stop the action;
	if the noun is the receipt-book:
		try just-reading the noun;
		stop the action;
	if the noun is the blanket:
		try just-searching the noun;
		stop the action;
	if the noun is the trowel:
		try diging-with the noun;
		stop the action;
	if the noun is the cup-thing:
		try just-drinking the noun;
		stop the action;
	if the noun is the boy-thing:
		try just-waking the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the sluice:
		say "Say how: raise [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the sluice:
		say "Say how: turn [the noun].";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the blanket:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the millstones:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action;
	if the noun is the sluice:
		try other words;
		try just-raising the noun;
		be done with other words;
		stop the action;
	if the noun is the brazier or the noun is the puffball or the noun is the lantern:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the toad:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the sluice:
		try other words;
		try just-raising the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the toad or the noun is the blanket:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the toad or the noun is the blanket:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the toad or the noun is the blanket:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the brazier or the noun is the puffball or the noun is the lantern:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the wheel or the noun is the bee-tree or the noun is the rosemary:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the millstones:
		say "Say how: sweep [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the cup-thing:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The studying-through action translates into I6 as "SKOwn1".
The sifting-with action translates into I6 as "SKOwn2".
The sweeping-with action translates into I6 as "SKOwn3".
The pouring-into action translates into I6 as "SKOwn4".
The lighting-with action translates into I6 as "SKOwn5".
The cuting-with action translates into I6 as "SKOwn6".
The fiting-to action translates into I6 as "SKOwn7".
The feeding-to action translates into I6 as "SKOwn8".
The smoking-with action translates into I6 as "SKOwn9".
The filling-from action translates into I6 as "SKOwn10".
The boiling-on action translates into I6 as "SKOwn11".
The loading-on action translates into I6 as "SKOwn12".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the lens +) && x == (+ the crust +)) return ##SKOwn1;
			if (y == (+ the sieve +) && x == (+ the bins +)) return ##SKOwn2;
			if (y == (+ the goose-wing +) && x == (+ the millstones +)) return ##SKOwn3;
			if (y == (+ the millstones +) && x == (+ the wheat +)) return ##SKOwn4;
			if (y == (+ the hearth +) && x == (+ the lantern +)) return ##SKOwn5;
			if (y == (+ the lantern +) && x == (+ the puffball +) or (+ the brazier +)) return ##SKOwn5;
			if (y == (+ the billhook +) && x == (+ the wheel +) or (+ the bee-tree +)) return ##SKOwn6;
			if (y == (+ the shears-thing +) && x == (+ the rosemary +)) return ##SKOwn6;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn7;
			if (y == (+ the toad +) && x == (+ the worm +)) return ##SKOwn8;
			if (y == (+ the puffball +) && x == (+ the bee-tree +)) return ##SKOwn9;
			if (y == (+ the spring-thing +) && x == (+ the kettle +)) return ##SKOwn10;
			if (y == (+ the brazier +) && x == (+ the kettle +)) return ##SKOwn11;
			if (y == (+ the cart +) && x == (+ the flour +)) return ##SKOwn12;
		2:
			if (y == (+ the millstones +) && x == (+ the goose-wing +)) return ##SKOwn3 + 4096;
			if (y == (+ the millstones +) && x == (+ the wheat +)) return ##SKOwn4;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn7;
			if (y == (+ the kettle +) && x == (+ the spring-thing +)) return ##SKOwn10 + 4096;
			if (y == (+ the brazier +) && x == (+ the kettle +)) return ##SKOwn11;
		3:
			if (y == (+ the lens +) && x == (+ the crust +)) return ##SKOwn1;
			if (y == (+ the millstones +) && x == (+ the goose-wing +)) return ##SKOwn3 + 4096;
			if (y == (+ the millstones +) && x == (+ the wheat +)) return ##SKOwn4;
			if (y == (+ the hearth +) && x == (+ the lantern +)) return ##SKOwn5;
			if (y == (+ the lantern +) && x == (+ the puffball +) or (+ the brazier +)) return ##SKOwn5;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn7;
			if (y == (+ the toad +) && x == (+ the worm +)) return ##SKOwn8;
			if (y == (+ the spring-thing +) && x == (+ the kettle +)) return ##SKOwn10;
			if (y == (+ the kettle +) && x == (+ the spring-thing +)) return ##SKOwn10 + 4096;
		4:
			if (y == (+ the lens +) && x == (+ the crust +)) return ##SKOwn1;
			if (y == (+ the millstones +) && x == (+ the goose-wing +)) return ##SKOwn3 + 4096;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn7;
			if (y == (+ the toad +) && x == (+ the worm +)) return ##SKOwn8;
			if (y == (+ the kettle +) && x == (+ the spring-thing +)) return ##SKOwn10 + 4096;
			if (y == (+ the brazier +) && x == (+ the kettle +)) return ##SKOwn11;
		5:
			if (y == (+ the toad +) && x == (+ the worm +)) return ##SKOwn8;
		6:
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn7;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the location of the player is the elder-wood and the bee-tree is humming and luck allows 25 in 100:
		say "A bee comes out, reads your face like a notice, and goes in again.".

Part 6 - Tasks and endings

The crust-found is a task. The points are 2.
The crust-known is a task. The points are 3.
The miller-told is a task. The points are 3.
The granary-opened is a task. The points are 2.
The darnel-sifted is a task. The points are 3.
The stones-swept is a task. The points are 2.
The hopper-filled is a task. The points are 2.
The wheel-freed is a task. The points are 3.
The sluice-raised is a task. The points are 3.
The flour-ground is a task. The points are 3.
The toad-fed is a task. The points are 2.
The stillroom-opened is a task. The points are 2.
The honey-cut is a task. The points are 3.
The cup-brewed is a task. The points are 4.
The cart-loaded is a task. The points are 5.
The boy-woken is a task. The points are 5.

The maximum score is 47.

Every turn:
	if the crust-found is pending and the blanket is searched:
		achieve the crust-found.

Every turn:
	if the crust-known is pending and the crust is known-state:
		achieve the crust-known.

Every turn:
	if the miller-told is pending and the iron-key is enclosed by the player:
		achieve the miller-told.

Every turn:
	if the granary-opened is pending and the trapdoor is unlocked:
		achieve the granary-opened.

Every turn:
	if the darnel-sifted is pending and the bins is sifted:
		achieve the darnel-sifted.

Every turn:
	if the stones-swept is pending and the millstones is swept-state:
		achieve the stones-swept.

Every turn:
	if the hopper-filled is pending and the millstones is fed-state:
		achieve the hopper-filled.

Every turn:
	if the wheel-freed is pending and the wheel is freed:
		achieve the wheel-freed.

Every turn:
	if the sluice-raised is pending and the sluice is raised:
		achieve the sluice-raised.

Every turn:
	if the flour-ground is pending and the flour is enclosed by the player:
		achieve the flour-ground.

Every turn:
	if the toad-fed is pending and the toad is shifted:
		achieve the toad-fed.

Every turn:
	if the stillroom-opened is pending and the still-door is unlocked:
		achieve the stillroom-opened.

Every turn:
	if the honey-cut is pending and the bee-tree is robbed:
		achieve the honey-cut.

Every turn:
	if the cup-brewed is pending and the kettle is brewed:
		achieve the cup-brewed.

Every turn:
	if the cart-loaded is pending and the flour is on the cart:
		achieve the cart-loaded.

Every turn:
	if the boy-woken is pending and the location of the boy-thing is the mill-yard:
		achieve the boy-woken.

Every turn:
	if the story has not ended and the turn count is at least 300 and the flour is not on the cart:
		say "The market bell rings over the hill, and goes on ringing. The cart stands empty in the yard. In the evening Mother Sallow comes home, looks into the loft, looks at you, and goes to feed the toad herself.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the crust-found is achieved and the crust-known is achieved and the miller-told is achieved and the granary-opened is achieved and the darnel-sifted is achieved and the stones-swept is achieved and the hopper-filled is achieved and the wheel-freed is achieved and the sluice-raised is achieved and the flour-ground is achieved and the toad-fed is achieved and the stillroom-opened is achieved and the honey-cut is achieved and the cup-brewed is achieved and the cart-loaded is achieved and the boy-woken is achieved:
		say "By noon the flour is sold, and the rye is burnt, and Wat has told the whole market about you, and the toad. Mother Sallow meets you at the gate. [quotation mark]You used my good lens,[quotation mark] she says, and after a while: [quotation mark]Well done.[quotation mark]";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the green.

When play begins:
	say "Mother Sallow was called over the hill to a birth and left you the cottage, the toad and a pinned note. The miller[']s boy has slept four days, and tomorrow is market. You have been her apprentice since Michaelmas, and are fairly sure which end of a herb goes in the ground.".

To decide whether mention (N - a number) is absent:
	if N is 14:
		if the bins is sifted:
			no;
		yes;
	if N is 20:
		if the kettle is brewed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 52, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "As thick as the spindle.";
	if N is 2, say "You are standing in it.";
	if N is 3, say "More straw than hair.";
	if N is 4, say "It keeps out cats and curates.";
	if N is 5, say "None has got in yet.";
	if N is 6, say "It takes a long key.";
	if N is 7, say "They do not blink. They judge.";
	if N is 8, say "You would need to hold one under the lens.";
	if N is 9, say "Cut to carry the meal out to the edge.";
	if N is 10, say "The water would go to it, if it went.";
	if N is 11, say "It would take a kettle.";
	if N is 12, say "Two, and iron-tyred.";
	if N is 13, say "WHEAT on one, RYE on the other.";
	if N is 14, say "Your own mark.";
	if N is 15, say "Frayed, and worth a closer look.";
	if N is 16, say "The very heel of the loaf.";
	if N is 17, say "They have done what they can.";
	if N is 18, say "The miller has it with him.";
	if N is 19, say "It curves as a swan[']s does.";
	if N is 20, say "They smell of rosemary.";
	if N is 21, say "The bent end, for what is out of reach.";
	if N is 22, say "Gone to his dinner, by the look of the stump.";
	if N is 23, say "The front half got away.";
	if N is 24, say "Horn, scraped thin, and yellow as teeth.";
	if N is 25, say "A thumb[']s breadth of wick.";
	if N is 26, say "It is where the sieve hangs.";
	if N is 27, say "The crank fits it; it is at the weir.";
	if N is 28, say "Wet stone.";
	if N is 29, say "Above the millstones, wide as a bed.";
	if N is 30, say "It stands in the mill yard.";
	if N is 31, say "There is a receipt for them. It takes three pages.";
	if N is 32, say "One of the cart[']s.";
	if N is 33, say "It is where the lantern hangs of an evening.";
	if N is 34, say "Flat as a receipt for flatness.";
	if N is 35, say "The cat is elsewhere.";
	if N is 36, say "They hold on to each other.";
	if N is 37, say "It has only left its marks.";
	if N is 38, say "From here you see its top, dripping.";
	if N is 39, say "It goes north, and down, into the holloway.";
	if N is 40, say "It is the only one, besides the stillroom.";
	if N is 41, say "Brass, and it swings wherever the lens is wanted.";
	if N is 42, say "Slate, ringed by a hundred hot pans.";
	if N is 43, say "It is south, through the door.";
	if N is 44, say "The flowerpot: see the toad.";
	if N is 45, say "It has been walked down to its bones.";
	if N is 46, say "Older than the road, and hollow with it.";
	if N is 47, say "Worn bright where the donkey leans.";
	if N is 48, say "East, and saying nothing.";
	if N is 49, say "Stones, hopper, rafters: this is the heart of it.";
	if N is 50, say "They go down to the wheel pit.";
	if N is 51, say "Slippery, and the only way up.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go west.";
	if N is 55, say "You would have to go east.";
	if N is 56, say "You would have to go north.";
	if N is 57, say "You are there.";
	if N is 58, say "You would have to go east.";
	if N is 59, say "You would have to go south.";
	if N is 60, say "You are there.";
	if N is 61, say "You are there.";
	if N is 62, say "You would have to go north.";
	if N is 63, say "You are there.";
	if N is 64, say "You would have to go south.";
	if N is 65, say "You would have to go north.";
	if N is 66, say "You are there.";
	if N is 67, say "You would have to go south.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go west.";
	if N is 70, say "You would have to go north.";
	if N is 71, say "You would have to go east.";
	if N is 72, say "You would have to go south.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go south.";
	if N is 75, say "You would have to go up.";
	if N is 76, say "You are there.";
	if N is 77, say "You would have to go down.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go west.";
	if N is 80, say "You would have to go down.";
	if N is 81, say "You are there.";
	if N is 82, say "You are there.";
	if N is 83, say "You would have to go up.";
	if N is 84, say "You are there.";
	if N is 85, say "You would have to go north.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'arms//': if (n < 1 && SK_Near((+ the miller +))) return 1; if (n < 52 && SK_Near(player)) return 52;
		'mill//': if (n < 2 && SK_Near((+ the miller +))) return 2; if (n < 48 && SK_Near((+ the mill-yard +))) return 48; if (n < 49 && SK_Near((+ the stone-floor +))) return 49;
		'hair//': if (n < 3 && SK_Near((+ the boy-thing +))) return 3; if (n < 35 && SK_Near((+ the window-seat +))) return 35;
		'lock//': if (n < 4 && SK_Near((+ the still-door +))) return 4; if (n < 6 && SK_Near((+ the trapdoor +))) return 6;
		'cats//': if (n < 5 && SK_Near((+ the still-door +))) return 5;
		'curates//': if (n < 5 && SK_Near((+ the still-door +))) return 5;
		'eyes//': if (n < 7 && SK_Near((+ the toad +))) return 7; if (n < 17 && SK_Near((+ the crust +))) return 17;
		'seeds//': if (n < 8 && SK_Near((+ the lens +))) return 8;
		'splinters//': if (n < 8 && SK_Near((+ the lens +))) return 8;
		'furrows//': if (n < 9 && SK_Near((+ the millstones +))) return 9;
		'wheel//': if (n < 10 && SK_Near((+ the sluice +))) return 10; if (n < 38 && SK_Near((+ the round-pane +))) return 38;
		'ring//': if (n < 11 && SK_Near((+ the brazier +))) return 11;
		'wheels//': if (n < 12 && SK_Near((+ the cart +))) return 12;
		'chalk//': if (n < 13 && SK_Near((+ the bins +))) return 13;
		'cross//': if (n < 14 && SK_Near((+ the bins +))) return 14;
		'hem//': if (n < 15 && SK_Near((+ the blanket +))) return 15;
		'heel//': if (n < 16 && SK_Near((+ the crust +))) return 16;
		'thumb//': if (n < 18 && SK_Near((+ the iron-key +))) return 18;
		'neck//': if (n < 19 && SK_Near((+ the kettle +))) return 19;
		'rivets//': if (n < 20 && SK_Near((+ the kettle +))) return 20;
		'beak//': if (n < 21 && SK_Near((+ the billhook +))) return 21;
		'hedger//': if (n < 22 && SK_Near((+ the billhook +))) return 22;
		'bee//': if (n < 23 && SK_Near((+ the honeycomb +))) return 23;
		'panes//': if (n < 24 && SK_Near((+ the lantern +))) return 24;
		'stub//': if (n < 25 && SK_Near((+ the lantern +))) return 25;
		'wall//': if (n < 26 && SK_Near((+ the sieve +))) return 26;
		'spindle//': if (n < 27 && SK_Near((+ the crank +))) return 27;
		'sluice//': if (n < 27 && SK_Near((+ the crank +))) return 27;
		'sill//': if (n < 28 && SK_Near((+ the crank +))) return 28;
		'pit//': if (n < 28 && SK_Near((+ the crank +))) return 28; if (n < 80 && SK_Near((+ the stone-floor +))) return 80; if (n < 82 && SK_Near((+ the wheel-pit +))) return 82;
		'hopper//': if (n < 29 && SK_Near((+ the wheat +))) return 29;
		'cart//': if (n < 30 && SK_Near((+ the flour +))) return 30;
		'widowers//': if (n < 31 && SK_Near((+ the receipt-book +))) return 31;
		'shaft//': if (n < 32 && SK_Near((+ the hat-thing +))) return 32;
		'hook//': if (n < 33 && SK_Near((+ the pump +))) return 33;
		'cushion//': if (n < 34 && SK_Near((+ the window-seat +))) return 34;
		'hands//': if (n < 36 && SK_Near((+ the roots +))) return 36;
		'knife//': if (n < 37 && SK_Near((+ the ladder +))) return 37;
		'road//': if (n < 39 && SK_Near((+ the green +))) return 39; if (n < 45 && SK_Near((+ the holloway +))) return 45;
		'room//': if (n < 40 && SK_Near((+ the cottage +))) return 40;
		'arm//': if (n < 41 && SK_Near((+ the cottage +))) return 41;
		'slab//': if (n < 42 && SK_Near((+ the stillroom +))) return 42;
		'cottage//': if (n < 43 && SK_Near((+ the stillroom +))) return 43; if (n < 54 && SK_Near((+ the green +))) return 54; if (n < 57 && SK_Near((+ the cottage +))) return 57; if (n < 62 && SK_Near((+ the physic-garden +))) return 62;
		'throne//': if (n < 44 && SK_Near((+ the physic-garden +))) return 44;
		'elders//': if (n < 46 && SK_Near((+ the elder-wood +))) return 46;
		'shafts//': if (n < 47 && SK_Near((+ the mill-yard +))) return 47;
		'steps//': if (n < 50 && SK_Near((+ the stone-floor +))) return 50; if (n < 51 && SK_Near((+ the wheel-pit +))) return 51;
		'apprentic//': if (n < 52 && SK_Near(player)) return 52;
		'argument//': if (n < 52 && SK_Near(player)) return 52;
		'birth//': if (n < 52 && SK_Near(player)) return 52;
		'bun//': if (n < 52 && SK_Near(player)) return 52;
		'ceiling//': if (n < 52 && SK_Near(player)) return 52;
		'corner//': if (n < 52 && SK_Near(player)) return 52;
		'counsel//': if (n < 52 && SK_Near(player)) return 52;
		'cutting//': if (n < 52 && SK_Near(player)) return 52;
		'drip//': if (n < 52 && SK_Near(player)) return 52;
		'dripping//': if (n < 52 && SK_Near(player)) return 52;
		'elm//': if (n < 52 && SK_Near(player)) return 52;
		'eye//': if (n < 52 && SK_Near(player)) return 52;
		'face//': if (n < 52 && SK_Near(player)) return 52;
		'girl//': if (n < 52 && SK_Near(player)) return 52;
		'god//': if (n < 52 && SK_Near(player)) return 52;
		'gold//': if (n < 52 && SK_Near(player)) return 52;
		'ground//': if (n < 52 && SK_Near(player)) return 52;
		'head//': if (n < 52 && SK_Near(player)) return 52;
		'herb//': if (n < 52 && SK_Near(player)) return 52;
		'hill//': if (n < 52 && SK_Near(player)) return 52;
		'ink//': if (n < 52 && SK_Near(player)) return 52;
		'leaves//': if (n < 52 && SK_Near(player)) return 52;
		'lever//': if (n < 52 && SK_Near(player)) return 52;
		'light//': if (n < 52 && SK_Near(player)) return 52;
		'meal//': if (n < 52 && SK_Near(player)) return 52;
		'measure//': if (n < 52 && SK_Near(player)) return 52;
		'mice//': if (n < 52 && SK_Near(player)) return 52;
		'mistakes//': if (n < 52 && SK_Near(player)) return 52;
		'monday//': if (n < 52 && SK_Near(player)) return 52;
		'nap//': if (n < 52 && SK_Near(player)) return 52;
		'oak//': if (n < 52 && SK_Near(player)) return 52;
		'path//': if (n < 52 && SK_Near(player)) return 52;
		'position//': if (n < 52 && SK_Near(player)) return 52;
		'rent//': if (n < 52 && SK_Near(player)) return 52;
		'roar//': if (n < 52 && SK_Near(player)) return 52;
		'runner//': if (n < 52 && SK_Near(player)) return 52;
		'sip//': if (n < 52 && SK_Near(player)) return 52;
		'sleep//': if (n < 52 && SK_Near(player)) return 52;
		'slot//': if (n < 52 && SK_Near(player)) return 52;
		'smoke//': if (n < 52 && SK_Near(player)) return 52;
		'supper//': if (n < 52 && SK_Near(player)) return 52;
		'swarm//': if (n < 52 && SK_Near(player)) return 52;
		'tableclot//': if (n < 52 && SK_Near(player)) return 52;
		'teeth//': if (n < 52 && SK_Near(player)) return 52;
		'thigh//': if (n < 52 && SK_Near(player)) return 52;
		'thought//': if (n < 52 && SK_Near(player)) return 52;
		'warts//': if (n < 52 && SK_Near(player)) return 52;
		'wedding//': if (n < 52 && SK_Near(player)) return 52;
		'winter//': if (n < 52 && SK_Near(player)) return 52;
		'witch//': if (n < 52 && SK_Near(player)) return 52;
		'worms//': if (n < 52 && SK_Near(player)) return 52;
		'green//': if (n < 53 && SK_Near((+ the green +))) return 53; if (n < 58 && SK_Near((+ the cottage +))) return 58; if (n < 64 && SK_Near((+ the holloway +))) return 64; if (n < 69 && SK_Near((+ the mill-yard +))) return 69;
		'yard//': if (n < 55 && SK_Near((+ the green +))) return 55; if (n < 68 && SK_Near((+ the mill-yard +))) return 68; if (n < 74 && SK_Near((+ the mill-kitchen +))) return 74; if (n < 79 && SK_Near((+ the stone-floor +))) return 79; if (n < 85 && SK_Near((+ the weir +))) return 85;
		'holloway//': if (n < 56 && SK_Near((+ the green +))) return 56; if (n < 63 && SK_Near((+ the holloway +))) return 63; if (n < 67 && SK_Near((+ the elder-wood +))) return 67;
		'garden//': if (n < 59 && SK_Near((+ the cottage +))) return 59; if (n < 61 && SK_Near((+ the physic-garden +))) return 61;
		'stillroom//': if (n < 60 && SK_Near((+ the stillroom +))) return 60;
		'wood//': if (n < 65 && SK_Near((+ the holloway +))) return 65; if (n < 66 && SK_Near((+ the elder-wood +))) return 66;
		'kitchen//': if (n < 70 && SK_Near((+ the mill-yard +))) return 70; if (n < 73 && SK_Near((+ the mill-kitchen +))) return 73; if (n < 77 && SK_Near((+ the loft +))) return 77;
		'floor//': if (n < 71 && SK_Near((+ the mill-yard +))) return 71; if (n < 78 && SK_Near((+ the stone-floor +))) return 78; if (n < 83 && SK_Near((+ the wheel-pit +))) return 83;
		'weir//': if (n < 72 && SK_Near((+ the mill-yard +))) return 72; if (n < 84 && SK_Near((+ the weir +))) return 84;
		'loft//': if (n < 75 && SK_Near((+ the mill-kitchen +))) return 75; if (n < 76 && SK_Near((+ the loft +))) return 76;
		'granary//': if (n < 81 && SK_Near((+ the granary +))) return 81;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air apprentice apprentices argument arguments arm arms ate ates";
		}
		'b': switch (n) {
			1: return "beak beaks bee bell bells bes birth births body bone bones breadth breadths bun buns";
		}
		'c': switch (n) {
			1: return "cannot cannots cat cats ceiling ceilings cellar cellars chalk chalks church churches corner corners counsel counsels curate curates cushion cushions";
			2: return "cutting cuttings";
		}
		'd': switch (n) {
			1: return "dinner dinners drip dripping drippings drips";
		}
		'e': switch (n) {
			1: return "ear ears elm elms entire entires eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers flame flames fold folds foot furrow furrows";
		}
		'g': switch (n) {
			1: return "girl girls god gods gold golds groove grooves ground grounds gulp gulps";
		}
		'h': switch (n) {
			1: return "hair hairs hand handful handfuls hands head heads heart hearts hedger hedgers heel heels hem hems herb herbs hill hills horn horns hum hums";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'k': switch (n) {
			1: return "knee knees knife knifes";
		}
		'l': switch (n) {
			1: return "leg legs lever levers loaf loafs lock locks";
		}
		'm': switch (n) {
			1: return "mark market markets marks meal meals measure measures mice mill mills mistake mistakes monday mondays mouse mouses mouth mutter mutters";
		}
		'n': switch (n) {
			1: return "nap naps neck necks nose notice notices";
		}
		'o': switch (n) {
			1: return "oak oaks offer offers";
		}
		'p': switch (n) {
			1: return "pan pans path paths position positions";
		}
		'r': switch (n) {
			1: return "rent rents ring rings road roads roar roars roof room rooms runner runners";
		}
		's': switch (n) {
			1: return "seed seeds shaft shafts sill sills sip sips skirt skirts sky slab slabs sleep sleeps slot slots sparrow sparrows splinter splinters stay stays steam";
			2: return "steams step steps stroke strokes stub stubs supper suppers swarm swarms";
		}
		't': switch (n) {
			1: return "tablecloth tablecloths teeth thigh thighs thought thoughts throne thrones thumb thumbs tooth tooths trowelful trowelfuls";
		}
		'v': switch (n) {
			1: return "village villages";
		}
		'w': switch (n) {
			1: return "wait waits wall walls wart warts wedding weddings whisper whispers widower widowers window windows winter winters witch witches work works";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the stone-floor +)) || SK_Near((+ the wheel-pit +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the stone-floor +))) rtrue;
	if (SK_Near((+ the wheel-pit +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the sluice is lowered]The pond lies brim full behind the sluice, and does nothing.[no line break][otherwise]The pond goes under the sluice with a roar.[no line break][end if]".

To say choice-2: say "[if the sluice is lowered]Miller Tull is here, listening to his mill not working.[no line break][otherwise]Miller Tull is here, listening to his mill.[no line break][end if]".

To say choice-3: say "[if the boy-thing is sleeping-state]Wat lies on his back under the blanket.[no line break][otherwise]Wat sits on the edge of the bed, wide awake.[no line break][end if]".
