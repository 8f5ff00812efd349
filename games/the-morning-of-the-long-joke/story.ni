"The Morning of the Long Joke" by Starling

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

The hall-room is a room. It is privately-named.
The lodge is a room. It is privately-named.
The drive-room is a room. It is privately-named.
The dining is a room. It is privately-named.
The kitchen-room is a room. It is privately-named.
The cellar-room is a room. It is privately-named.
The corridor is a room. It is privately-named.
The lab is a room. It is privately-named.
The gym is a room. It is privately-named.
The landing is a room. It is privately-named.
The library-room is a room. It is privately-named.
The study is a room. It is privately-named.
The belfry is a room. It is privately-named.

The printed name of the hall-room is "Entrance Hall".
The description of the hall-room is "Black and white tiles, and a portrait of the Founder over the fireplace. The lodge is west, the dining room east, the long corridor north, the front steps south; stairs go up.[if the portrait is moustached] The Founder has grown a moustache.[end if]".
The corridor is north of the hall-room.
The lodge is west of the hall-room.
The dining is east of the hall-room.
The drive-room is south of the hall-room.
The landing is up of the hall-room.

The printed name of the lodge is "Caretaker[']s Lodge".
The description of the lodge is "Hooks, tins, a gas fire, and in the middle a kitchen chair.".
The hall-room is east of the lodge.

The printed name of the drive-room is "Front Steps".
The description of the drive-room is "Steps, gravel, a good lawn. The school sign faces the gates, the flagpole stands by it, and an iron boot scraper is let into the bottom step.[if the flagpole is bloomered] Red bloomers fly from the flagpole.[end if][if the sign is daubed] One red word is painted across the sign.[end if]".
The hall-room is north of the drive-room.

The printed name of the dining is "Dining Room".
The description of the dining is "Oak panels with the names of the dead. The long table runs the length of the room; the benches belong beside it.[if the table-thing is trussed] They are piled on top of it, nine high, and tied down with parcel string; under them shows a blue tablecloth that you know from the flagpole.[end if]".
The hall-room is west of the dining.
The kitchen-room is north of the dining.

The printed name of the kitchen-room is "Kitchen".
The description of the kitchen-room is "Copper pans, an electric range, a dresser as high as the ceiling. A cellar hatch is let into the floor.".
The dining is south of the kitchen-room.
The cellar-room is down of the kitchen-room.

The printed name of the cellar-room is "Cellar".
The description of the cellar-room is "Vaults, whitewash, cold. The meter cupboard hangs by the steps, and in the corner a turpentine drum drips from its tap.".
The kitchen-room is up of the cellar-room.
The cellar-room is dark.

The printed name of the corridor is "Long Corridor".
The description of the corridor is "Forty metres of polished parquet, with coat pegs. The laboratory is west, the gymnasium north.[if the marbles is scattered] Marbles cover the floor from wall to wall.[end if]".
The hall-room is south of the corridor.
The lab is west of the corridor.
The gym is north of the corridor.

The printed name of the lab is "Laboratory".
The description of the lab is "Benches with gas taps, a skeleton on a hook, and a glass tank with a stone in it.[if the skeleton is dressed] The skeleton wears a black gown, white with chalk.[end if]".
The corridor is east of the lab.

The printed name of the gym is "Gymnasium".
The description of the gym is "Wall bars, ropes tied up for the night. A vaulting horse stands under the windows, its leather top a lid like any other.".
The corridor is south of the gym.

The printed name of the landing is "Upper Landing".
The description of the landing is "A gallery with a red runner. The study door is east, the library west, and a narrow belfry door leads up.[if the bucket is perched] A water bucket is balanced on the lintel of the study door.[end if]".
The hall-room is down of the landing.
The library-room is west of the landing.

The printed name of the library-room is "Library".
The description of the library-room is "Shelves to the ceiling, and thousands of books that know their place, or did.[if the books is reversed-state] Every book stands with its spine to the wall, and behind them something rings and rings.[end if]".
The landing is east of the library-room.

The printed name of the study is "Headmistress[']s Study".
The description of the study is "Carpet, ferns, a view of everything. The headmistress[']s desk faces the door, and a hat stand waits beside it for her gown.[if the desk is wrapped] The desk is wrapped in newspaper, with a bow.[end if]".

The printed name of the belfry is "Belfry".
The description of the belfry is "Louvres, beams, jackdaw sticks. The great bell hangs in the middle, with a rope to ring it by.".

Part 2 - States

A thing can be freed or glued. A thing is usually glued.

A thing can be rescued or stranded. A thing is usually stranded.

A thing can be fed-state or starving. A thing is usually starving.

A thing can be clean-shaven or moustached. A thing is usually moustached.

A thing can be readable or daubed. A thing is usually daubed.

A thing can be flagged or bloomered. A thing is usually bloomered.

A thing can be cleared or trussed. A thing is usually trussed.

A thing can be hot-range or cold-range. A thing is usually cold-range.

A thing can be live or dead. A thing is usually dead.

A thing can be swept-up or scattered. A thing is usually scattered.

A thing can be undressed or dressed. A thing is usually dressed.

A thing can be lowered or perched. A thing is usually perched.

A thing can be righted or reversed-state. A thing is usually reversed-state.

A thing can be unwrapped or wrapped. A thing is usually wrapped.

A thing can be dumb, clappered or rung-state (this is its bell-state property).

A thing can be soaked or dry. A thing is usually dry.

A thing can be loose, haltered or tethered (this is its goat-state property).

A thing can be brushed or chalky. A thing is usually chalky.

A thing can be netted or at-large. A thing is usually at-large.

A thing can be stopped-state or ringing-state. A thing is usually ringing-state.

Part 3 - Things

The hobday is a man. It is privately-named.
The cook is a woman. It is privately-named.
The pru is a woman. It is privately-named.
The chair-thing is a thing. It is privately-named.
The portrait is a thing. It is privately-named.
The sign is a thing. It is privately-named.
The flagpole is a thing. It is privately-named.
The scraper is a thing. It is privately-named.
The table-thing is a supporter. It is privately-named.
The benches is a thing. It is privately-named.
The string-thing is a thing. It is privately-named.
The range is a thing. It is privately-named.
The hatch is a thing. It is privately-named.
The fuse-box is a container. It is privately-named.
The drum is a thing. It is privately-named.
The marbles is a thing. It is privately-named.
The skeleton is a thing. It is privately-named.
The tank is a container. It is privately-named.
The horse is a container. It is privately-named.
The bucket is a thing. It is privately-named.
The study-door is a door. It is privately-named.
The belfry-door is a door. It is privately-named.
The books is a thing. It is privately-named.
The desk is a thing. It is privately-named.
The newspaper is a thing. It is privately-named.
The stand-thing is a supporter. It is privately-named.
The bell is a thing. It is privately-named.
The broom is a thing. It is privately-named.
The torch is a container. It is privately-named.
The rag is a thing. It is privately-named.
The study-key is a thing. It is privately-named.
The flag is a thing. It is privately-named.
The bloomers is a thing. It is privately-named.
The goat is a thing. It is privately-named.
The vinegar is a thing. It is privately-named.
The pot is a thing. It is privately-named.
The bowl is a thing. It is privately-named.
The oats is a thing. It is privately-named.
The chocolate is a thing. It is privately-named.
The net-thing is a thing. It is privately-named.
The gown is a thing. It is privately-named.
The frog-thing is a thing. It is privately-named.
The fuse is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The pole is a thing. It is privately-named.
The brush is a thing. It is privately-named.
The scissors-thing is a thing. It is privately-named.
The alarm is a container. It is privately-named.
The battery is a thing. It is privately-named.
The belfry-key is a thing. It is privately-named.
The clapper is a thing. It is privately-named.
The cushion is a thing. It is privately-named.
The atlas is a thing. It is privately-named.
The tiles is a thing. It is privately-named.
The porter-chair is a thing. It is privately-named.
The hooks is a thing. It is privately-named.
The gas-fire is a thing. It is privately-named.
The lawn is a thing. It is privately-named.
The panels is a thing. It is privately-named.
The pans is a thing. It is privately-named.
The dresser is a thing. It is privately-named.
The steps-thing is a thing. It is privately-named.
The parquet-thing is a thing. It is privately-named.
The gas-taps is a thing. It is privately-named.
The climbing-ropes is a thing. It is privately-named.
The red-runner is a thing. It is privately-named.
The catalogue is a thing. It is privately-named.
The ferns is a thing. It is privately-named.
The louvres is a thing. It is privately-named.

The hobday is in the lodge.
The printed name of the hobday is "Mr Hobday".
Include (- with name 'mr//' 'hobday//' 'caretaker//', -) when defining the hobday.
The description of the hobday is "Thirty years a caretaker. Only his eyes follow you.[if the hobday is glued] He is glued to his chair.[end if][if the hobday is freed] He stands with his back to the wall.[end if]".
The appearance of the hobday is "[choice-1][line break]".
The first place of the hobday is the lodge.
The hobday is proper-named.

The cook is in the kitchen-room.
The printed name of the cook is "Mrs Sallow".
Include (- with name 'mrs//' 'sallow//' 'cook//', -) when defining the cook.
The description of the cook is "Mrs Sallow, four foot eleven, in an apron like a sail.[if the cook is stranded] She is on top of the dresser, and holds a ladle like a sabre.[end if][if the cook is rescued] Her sleeves are rolled.[end if]".
The appearance of the cook is "[choice-2][line break]".
The first place of the cook is the kitchen-room.
The cook is proper-named.

The pru is in the belfry.
The printed name of the pru is "Pru Tansley".
Include (- with name 'pru//' 'tansley//' 'girl//' 'pupil//', -) when defining the pru.
The description of the pru is "Pru Tansley of the Upper Fifth, in a dressing gown, with straw in her hair.[if the pru is starving] Her stomach can be heard from here.[end if][if the pru is fed-state] She has porridge on her chin.[end if]".
The appearance of the pru is "A girl sits on the beam above it: Pru Tansley.".
The first place of the pru is the belfry.
The pru is proper-named.

The chair-thing is in the lodge.
The printed name of the chair-thing is "kitchen chair".
Include (- with name 'kitchen//' 'chair//' 'glue//' 'glued//' 'plain//' 'chairs//p', -) when defining the chair-thing.
The description of the chair-thing is "A plain kitchen chair, glazed with glue. Vinegar poured on it would shift that, says the tin.".
The chair-thing is fixed in place and scenery.

The portrait is in the hall-room.
The printed name of the portrait is "portrait".
Include (- with name 'portrait//' 'founder//' 'painting//' 'moustache//' 'picture//' 'dame//' 'agatha//' 'wexcombe//' 'portraits//p', -) when defining the portrait.
The description of the portrait is "Dame Agatha Wexcombe, in oils. You could wipe her with something.[if the portrait is moustached] Somebody has given her a moustache of boot polish, with curls.[end if][if the portrait is clean-shaven] Her upper lip is bare and stern.[end if]".
The portrait is fixed in place and scenery.

The sign is in the drive-room.
The printed name of the sign is "school sign".
Include (- with name 'school//' 'sign//' 'rude//' 'word//' 'board//' 'white//' 'signs//p', -) when defining the sign.
The description of the sign is "A white board, in a frame, that names the school.[if the sign is daubed] PRISON, it says in red oil paint, across everything.[end if][if the sign is readable] WEXCOMBE SCHOOL FOR GIRLS, it says.[end if]".
The sign is fixed in place and scenery.

The flagpole is in the drive-room.
The printed name of the flagpole is "flagpole".
Include (- with name 'flagpole//' 'mast//' 'halyard//' 'flagpoles//p', -) when defining the flagpole.
The description of the flagpole is "White, with a halyard to hoist things on, flags for choice.[if the flagpole is bloomered] From the top fly red bloomers.[end if][if the flagpole is flagged] From the top flies the school flag.[end if]".
The flagpole is fixed in place and scenery.

The scraper is in the drive-room.
The printed name of the scraper is "boot scraper".
Include (- with name 'boot//' 'scraper//' 'iron//' 'scrapers//p', -) when defining the scraper.
The description of the scraper is "Iron, set in stone. You could tie an elephant to it.".
The scraper is fixed in place and scenery.

The table-thing is in the dining.
The printed name of the table-thing is "long table".
Include (- with name 'long//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Oak, seating ninety.[if the table-thing is trussed] The benches are piled on it and tied down with string.[end if][if the table-thing is cleared] It is clear, and ready for breakfast.[end if]".
The table-thing is fixed in place, not enterable and scenery.

The benches is in the dining.
The printed name of the benches is "benches".
Include (- with name 'benches//' 'bench//' 'forms//', -) when defining the benches.
The description of the benches is "Nine of them, oak, and each as heavy as a prefect.".
The benches is fixed in place, scenery and plural-named.

The string-thing is in the dining.
The printed name of the string-thing is "parcel string".
Include (- with name 'parcel//' 'string//' 'twine//' 'knots//', -) when defining the string-thing.
The description of the string-thing is "Hairy brown parcel string in forty knots. Scissors would cut it.".
The string-thing is fixed in place and scenery.
The indefinite article of the string-thing is "some".

The range is in the kitchen-room.
The printed name of the range is "electric range".
Include (- with name 'electric//' 'range//' 'stove//' 'cooker//' 'ranges//p', -) when defining the range.
The description of the range is "Four plates and two ovens, all electric.[if the range is cold-range] It is stone cold.[end if][if the range is hot-range] It ticks with heat.[end if]".
The range is fixed in place and scenery.

The hatch is in the kitchen-room.
The printed name of the hatch is "cellar hatch".
Include (- with name 'cellar//' 'hatch//' 'trapdoor//' 'iron//' 'ring//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "Oak, with an iron ring. Steps go down under it.".
The hatch is fixed in place and scenery.

The fuse-box is in the cellar-room.
The printed name of the fuse-box is "meter cupboard".
Include (- with name 'meter//' 'cupboard//' 'fusebox//' 'box//' 'wooden//' 'cupboards//p', -) when defining the fuse-box.
The description of the fuse-box is "A wooden cupboard with a meter, and one place in it for a big brass fuse.[if the fuse-box is dead] Nothing in it hums.[end if][if the fuse-box is live] It hums.[end if]".
The fuse-box is fixed in place, not enterable, unopenable, open and scenery.

The drum is in the cellar-room.
The printed name of the drum is "turpentine drum".
Include (- with name 'turpentine//' 'drum//' 'turps//' 'tap//' 'drums//p', -) when defining the drum.
The description of the drum is "TURPENTINE. You could soak a rag at the tap.".
The drum is fixed in place and scenery.

The marbles is in the corridor.
The printed name of the marbles is "marbles".
Include (- with name 'marbles//' 'marble//' 'glass//', -) when defining the marbles.
The description of the marbles is "Thousands of glass marbles, green, blue and cat[']s eye. One would sweep them.[if the marbles is scattered] They cover the floor from wall to wall.[end if][if the marbles is swept-up] They are heaped in the corner.[end if]".
The marbles is fixed in place, scenery and plural-named.

The skeleton is in the lab.
The printed name of the skeleton is "skeleton".
Include (- with name 'skeleton//' 'bones//' 'boney//' 'skeletons//p', -) when defining the skeleton.
The description of the skeleton is "It is called Boney, and it hangs by a hook in its head, with an arm out as if to introduce somebody. One could undress it, if it wore anything.[if the skeleton is dressed] It wears the headmistress[']s gown.[end if][if the skeleton is undressed] It wears nothing.[end if]".
The skeleton is fixed in place and scenery.

The tank is in the lab.
The printed name of the tank is "glass tank".
Include (- with name 'glass//' 'tank//' 'aquarium//' 'tanks//p', -) when defining the tank.
The description of the tank is "Water, weed, a stone. RANA TEMPORARIA, says the label: COMMON FROG.".
The tank is fixed in place, not enterable, unopenable, open and scenery.

The horse is in the gym.
The printed name of the horse is "vaulting horse".
Include (- with name 'vaulting//' 'horse//' 'vault//' 'lid//' 'leather//' 'top//' 'wooden//' 'box//' 'horses//p', -) when defining the horse.
The description of the horse is "Leather on a wooden box. The top lifts off, so that one could open it.".
The horse is fixed in place, not enterable, openable, closed and scenery.

The bucket is in the landing.
The printed name of the bucket is "water bucket".
Include (- with name 'water//' 'bucket//' 'pail//' 'galvanised//' 'buckets//p', -) when defining the bucket.
The description of the bucket is "A galvanised bucket, brim full.[if the bucket is perched] It is balanced on the lintel of the study door, far out of reach.[end if][if the bucket is lowered] It stands by the wall.[end if]".
The bucket is fixed in place and scenery.

The study-door is east of the landing and west of the study.
The printed name of the study-door is "study door".
Include (- with name 'study//' 'door//' 'oak//' 'doors//p', -) when defining the study-door.
The description of the study-door is "Oak. MISS E. THORNCASTLE, M.A. It can be unlocked with the study key.".
The study-door is openable, closed, lockable and locked.
The matching key of the study-door is the study-key.

The belfry-door is up of the landing and down of the belfry.
The printed name of the belfry-door is "belfry door".
Include (- with name 'belfry//' 'door//' 'narrow//' 'doors//p', -) when defining the belfry-door.
The description of the belfry-door is "Narrow and studded. It can be unlocked with the belfry key.".
The belfry-door is openable, closed, lockable and locked.
The matching key of the belfry-door is the belfry-key.

The books is in the library-room.
The printed name of the books is "library books".
Include (- with name 'library//' 'books//' 'shelves//' 'shelf//' 'spines//' 'backs//' 'spine//', -) when defining the books.
The description of the books is "Dickens, Dumas, the poets. If they stood the wrong way, one could turn them.[if the books is reversed-state] They stand with their backs to the wall, every one, and somewhere behind them something rings.[end if][if the books is righted] Their spines face out.[end if]".
The books is fixed in place, scenery and plural-named.

The desk is in the study.
The printed name of the desk is "headmistress[']s desk".
Include (- with name 'headmistress^s//' 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "Mahogany, and as tidy as a verdict, on ordinary days.[if the desk is wrapped] It is wrapped in newspaper like a fish.[end if][if the desk is unwrapped] It is bare, and the blotter is square.[end if]".
The desk is fixed in place and scenery.

The newspaper is in the study.
The printed name of the newspaper is "newspaper".
Include (- with name 'newspaper//' 'wrapping//' 'paper//', -) when defining the newspaper.
The description of the newspaper is "Eleven layers of The Times, pasted. One would have to cut it.".
The newspaper is fixed in place and scenery.
The indefinite article of the newspaper is "some".

The stand-thing is in the study.
The printed name of the stand-thing is "hat stand".
Include (- with name 'hat//' 'stand//' 'peg//' 'stands//p', -) when defining the stand-thing.
The description of the stand-thing is "Bentwood, with one peg, to hang a gown on.".
The stand-thing is fixed in place, not enterable and scenery.

The bell is in the belfry.
The printed name of the bell is "great bell".
Include (- with name 'great//' 'bell//' 'bells//p', -) when defining the bell.
The description of the bell is "Cast in 1871: I CALL THE LIVING, WHO ARE LATE. It hangs by its headstock, and from it should hang a clapper.[if the bell is dumb] The great bell has no clapper.[end if][if the bell is clappered] The great bell has its clapper, and waits.[end if][if the bell is rung-state] The great bell still sings to itself.[end if]".
The bell is fixed in place and scenery.

The broom is in the lodge.
The printed name of the broom is "broom".
Include (- with name 'broom//' 'sweeping//' 'brush//' 'yard//' 'brooms//p', -) when defining the broom.
The description of the broom is "A yard broom, to sweep with.".
The appearance of the broom is "A broom leans by the door.".
The first place of the broom is the lodge.
The broom is portable.

The torch is in the lodge.
The printed name of the torch is "torch".
Include (- with name 'torch//' 'flashlight//' 'rubber//' 'torches//p', -) when defining the torch.
The description of the torch is "A rubber torch that takes one battery.".
The appearance of the torch is "A torch hangs on a hook.".
The first place of the torch is the lodge.
The torch is portable, not enterable, unopenable and open.
The torch is switchable. The torch is switched off.

The rag is in the lodge.
The printed name of the rag is "old rag".
Include (- with name 'old//' 'rag//' 'cloth//' 'rags//p', -) when defining the rag.
The description of the rag is "An old rag, once somebody[']s gym blouse.[if the rag is dry] It is dry.[end if][if the rag is soaked] It reeks of turpentine, and would wipe off anything.[end if]".
The appearance of the rag is "An old rag lies over the pipe.".
The first place of the rag is the lodge.
The rag is portable.

The study-key is carried by the hobday.
The printed name of the study-key is "study key".
Include (- with name 'study//' 'key//' 'iron//' 'keys//p', -) when defining the study-key.
The description of the study-key is "Iron, with a brass tag: STUDY. KNOCK FIRST.".
The study-key is portable.

The flag is on the table-thing.
The printed name of the flag is "school flag".
Include (- with name 'school//' 'flag//' 'tablecloth//' 'blue//' 'flags//p', -) when defining the flag.
The description of the flag is "Blue, with a gold owl, made to be hoisted.".
The flag is portable.

The bloomers is in the drive-room.
The printed name of the bloomers is "red bloomers".
Include (- with name 'red//' 'bloomers//' 'knickers//', -) when defining the bloomers.
The description of the bloomers is "Red flannel, of the year 1910 or so, and made for a tall woman.".
The bloomers is fixed in place, scenery and plural-named.

The goat is in the kitchen-room.
The printed name of the goat is "goat".
Include (- with name 'goat//' 'billy//' 'animal//' 'goats//p', -) when defining the goat.
The description of the goat is "White, yellow-eyed, and of independent means. One might halter it.[if the goat is loose] It wears nothing, and means to go on so.[end if][if the goat is haltered] It wears a skipping rope.[end if][if the goat is tethered] It is tied to the boot scraper, and grazing.[end if]".
The appearance of the goat is "[choice-3][line break]".
The first place of the goat is the kitchen-room.
The goat is portable.

The vinegar is carried by the cook.
The printed name of the vinegar is "vinegar bottle".
Include (- with name 'vinegar//' 'bottle//' 'bottles//p', -) when defining the vinegar.
The description of the vinegar is "Malt vinegar, the good one, to pour.".
The vinegar is portable.

The printed name of the pot is "porridge pot".
Include (- with name 'porridge//' 'pot//' 'breakfast//' 'iron//' 'pots//p', -) when defining the pot.
The description of the pot is "An iron pot of porridge for ninety, meant for the long table.".
The pot is portable.

The printed name of the bowl is "steaming bowl".
Include (- with name 'steaming//' 'bowl//' 'bowls//p', -) when defining the bowl.
The description of the bowl is "A bowl of porridge with a spoon in it, steaming, for whoever is hungriest.".
The bowl is portable.

The oats is in the cellar-room.
The printed name of the oats is "oat sack".
Include (- with name 'oat//' 'sack//' 'oats//' 'rolled//' 'sacks//p', -) when defining the oats.
The description of the oats is "A sack of rolled oats, for a cook.".
The appearance of the oats is "An oat sack leans by the wall.".
The first place of the oats is the cellar-room.
The oats is portable.

The chocolate is in the fuse-box.
The printed name of the chocolate is "chocolate bar".
Include (- with name 'chocolate//' 'bar//' 'bars//p', -) when defining the chocolate.
The description of the chocolate is "Milk, with hazelnuts, in silver paper that has carried a good deal of current.".
The chocolate is portable and edible.

The net-thing is in the lab.
The printed name of the net-thing is "pond net".
Include (- with name 'pond//' 'net//' 'dip//' 'nets//p', -) when defining the net-thing.
The description of the net-thing is "A dip net on a cane, to catch pond life with.".
The appearance of the net-thing is "A pond net hangs by the window.".
The first place of the net-thing is the lab.
The net-thing is portable.

The gown is in the lab.
The printed name of the gown is "black gown".
Include (- with name 'black//' 'gown//' 'robe//' 'gowns//p', -) when defining the gown.
The description of the gown is "Miss Thorncastle[']s own black gown, of silk. It deserves a brush.[if the gown is chalky] It is white with chalk.[end if][if the gown is brushed] It is as black as a bad report.[end if]".
The gown is fixed in place, scenery and wearable.

The printed name of the frog-thing is "frog".
Include (- with name 'frog//' 'amphibian//' 'frogs//p', -) when defining the frog-thing.
The description of the frog-thing is "Small, brown and affronted. One might catch it.[if the frog-thing is at-large] It is never where you look.[end if][if the frog-thing is netted] It sits quite still.[end if]".
The frog-thing is portable.

The fuse is in the horse.
The printed name of the fuse is "brass fuse".
Include (- with name 'brass//' 'fuse//' 'cartridge//' 'fuses//p', -) when defining the fuse.
The description of the fuse is "Brass ends, china middle, 30 AMP.".
The fuse is portable.

The rope is in the gym.
The printed name of the rope is "skipping rope".
Include (- with name 'skipping//' 'rope//' 'halter//', -) when defining the rope.
The description of the rope is "A skipping rope with wooden handles. It would halter a pony.".
The appearance of the rope is "A skipping rope lies where somebody tripped over it.".
The first place of the rope is the gym.
The rope is portable.

The pole is in the gym.
The printed name of the pole is "window pole".
Include (- with name 'window//' 'pole//' 'hook//' 'brass//' 'poles//p', -) when defining the pole.
The description of the pole is "Ash, three metres, with a brass hook, to hook things down with.".
The appearance of the pole is "A window pole stands in the corner.".
The first place of the pole is the gym.
The pole is portable.

The brush is in the landing.
The printed name of the brush is "clothes brush".
Include (- with name 'clothes//' 'brush//' 'brushes//p', -) when defining the brush.
The description of the brush is "Pig bristle, to brush clothes with.".
The appearance of the brush is "A clothes brush hangs under the mirrorless hook.".
The first place of the brush is the landing.
The brush is portable.

The scissors-thing is in the library-room.
The printed name of the scissors-thing is "scissors".
Include (- with name 'scissors//' 'shears//', -) when defining the scissors-thing.
The description of the scissors-thing is "Long library scissors that cut anything.".
The appearance of the scissors-thing is "A pair of scissors lies on the catalogue.".
The first place of the scissors-thing is the library-room.
The scissors-thing is portable and plural-named.

The printed name of the alarm is "alarm clock".
Include (- with name 'alarm//' 'clock//' 'clocks//p', -) when defining the alarm.
The description of the alarm is "Twin bells on a tin drum. The back would open; the stop button is sawn off.[if the alarm is ringing-state] It is ringing like a fire.[end if][if the alarm is stopped-state] It is silent.[end if]".
The alarm is portable, not enterable, openable and closed.

The battery is in the alarm.
The printed name of the battery is "battery".
Include (- with name 'battery//' 'cell//' 'fat//' 'batteries//p', -) when defining the battery.
The description of the battery is "A fat battery, none the worse for its night.".
The battery is portable.

The printed name of the belfry-key is "belfry key".
Include (- with name 'belfry//' 'key//' 'small//' 'silver//' 'keys//p', -) when defining the belfry-key.
The description of the belfry-key is "Small, silver, BELFRY.".
The belfry-key is portable.

The clapper is carried by the pru.
The printed name of the clapper is "clapper".
Include (- with name 'clapper//' 'tongue//' 'iron//' 'clappers//p', -) when defining the clapper.
The description of the clapper is "An iron tongue as long as your arm, to hang in a bell.".
The clapper is portable.

The cushion is in the hall-room.
The printed name of the cushion is "whoopee cushion".
Include (- with name 'whoopee//' 'cushion//' 'cushions//p', -) when defining the cushion.
The description of the cushion is "Pink rubber, bought with pocket money. You could squeeze it.".
The appearance of the cushion is "A whoopee cushion has been left on the porter[']s chair.".
The first place of the cushion is the hall-room.
The cushion is portable.

The atlas is in the library-room.
The printed name of the atlas is "atlas".
Include (- with name 'atlas//' 'map//' 'book//' 'atlases//p', -) when defining the atlas.
The description of the atlas is "The world in 1912, mostly pink.".
The atlas is portable.

The tiles is in the hall-room.
The printed name of the tiles is "tiles".
Include (- with name 'tiles//' 'tile//' 'fireplace//', -) when defining the tiles.
The description of the tiles is "Black and white, and you know which to avoid.".
The tiles is fixed in place, scenery and plural-named.

The porter-chair is in the hall-room.
The printed name of the porter-chair is "porter chair".
Include (- with name 'porter//' 'chair//' 'chairs//p', -) when defining the porter-chair.
The description of the porter-chair is "Leather, hooded, and never sat in by the porter.".
The porter-chair is fixed in place and scenery.

The hooks is in the lodge.
The printed name of the hooks is "hooks".
Include (- with name 'hooks//' 'tins//', -) when defining the hooks.
The description of the hooks is "One for every key, and one for the cap.".
The hooks is fixed in place, scenery and plural-named.

The gas-fire is in the lodge.
The printed name of the gas-fire is "gas fire".
Include (- with name 'gas//' 'fire//' 'fires//p', -) when defining the gas-fire.
The description of the gas-fire is "It pops.".
The gas-fire is fixed in place and scenery.

The lawn is in the drive-room.
The printed name of the lawn is "lawn".
Include (- with name 'lawn//' 'gravel//' 'gates//' 'good//' 'lawns//p', -) when defining the lawn.
The description of the lawn is "Good enough that nobody may walk on it, and short enough for a goat.".
The lawn is fixed in place and scenery.

The panels is in the dining.
The printed name of the panels is "panels".
Include (- with name 'panels//' 'names//', -) when defining the panels.
The description of the panels is "Oak, with the names of the dead in gold.".
The panels is fixed in place, scenery and plural-named.

The pans is in the kitchen-room.
The printed name of the pans is "pans".
Include (- with name 'pans//' 'copper//', -) when defining the pans.
The description of the pans is "Copper, by size.".
The pans is fixed in place, scenery and plural-named.

The dresser is in the kitchen-room.
The printed name of the dresser is "dresser".
Include (- with name 'dresser//' 'dressers//p', -) when defining the dresser.
The description of the dresser is "As high as the ceiling, with plates for ninety.".
The dresser is fixed in place and scenery.

The steps-thing is in the cellar-room.
The printed name of the steps-thing is "steps".
Include (- with name 'steps//', -) when defining the steps-thing.
The description of the steps-thing is "Eleven, and they ring.".
The steps-thing is fixed in place, scenery and plural-named.

The parquet-thing is in the corridor.
The printed name of the parquet-thing is "parquet".
Include (- with name 'parquet//' 'floor//' 'parquets//p', -) when defining the parquet-thing.
The description of the parquet-thing is "Forty metres of it, polished on Thursdays.".
The parquet-thing is fixed in place and scenery.

The gas-taps is in the lab.
The printed name of the gas-taps is "gas taps".
Include (- with name 'gas//' 'taps//', -) when defining the gas-taps.
The description of the gas-taps is "A row of brass ones, with the gas off at the main.".
The gas-taps is fixed in place, scenery and plural-named.

The climbing-ropes is in the gym.
The printed name of the climbing-ropes is "climbing ropes".
Include (- with name 'climbing//' 'ropes//', -) when defining the climbing-ropes.
The description of the climbing-ropes is "Tied up for the night, like cattle.".
The climbing-ropes is fixed in place, scenery and plural-named.

The red-runner is in the landing.
The printed name of the red-runner is "red runner".
Include (- with name 'red//' 'runner//' 'lintel//' 'runners//p', -) when defining the red-runner.
The description of the red-runner is "Turkey carpet, held by brass rods.".
The red-runner is fixed in place and scenery.

The catalogue is in the library-room.
The printed name of the catalogue is "catalogue".
Include (- with name 'catalogue//' 'catalogues//p', -) when defining the catalogue.
The description of the catalogue is "Nine thousand cards, of which three are in order.".
The catalogue is fixed in place and scenery.

The ferns is in the study.
The printed name of the ferns is "ferns".
Include (- with name 'ferns//' 'fern//' 'carpet//', -) when defining the ferns.
The description of the ferns is "They are said to report to her.".
The ferns is fixed in place, scenery and plural-named.

The louvres is in the belfry.
The printed name of the louvres is "louvres".
Include (- with name 'louvres//' 'sticks//' 'beams//' 'beam//', -) when defining the louvres.
The description of the louvres is "They let out the bell, and let in the jackdaws.".
The louvres is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Check going down when the location of the player is the kitchen-room:
	if the goat is not tethered:
		say "The goat belongs to the hatch now, or the hatch to the goat; it will not have anybody near it till it is out of the house and tied up.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "It is pitch dark, and smells of oats, turpentine and, faintly, of chocolate.";
	say line break.

Check going west when the location of the player is the corridor:
	if the marbles is not swept-up:
		say "One step, and your feet go to Wales and Kent. Not before the marbles are swept up.";
		stop the action;
	continue the action.

Check going north when the location of the player is the corridor:
	if the marbles is not swept-up:
		say "One step, and your feet go to Wales and Kent. Not before the marbles are swept up.";
		stop the action;
	continue the action.

Kindling: if the torch is switched on, now the torch is lit; otherwise now the torch is unlit.

Check greeting the hobday:
	if the hobday is glued:
		say "[quotation mark]Don[']t ask me to get up,[quotation mark] says Mr Hobday. [quotation mark]It[']s glue. It[']s the good glue. One prank in every room, and she comes when the bell rings. You[']ll have to do it.[quotation mark]";
		stop the action;
	say "Mr Hobday stands with his back to the wall. [quotation mark]Carry on, carry on. I[']m not turning round.[quotation mark]";
	stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check asking the hobday about something:
	if (the topic understood includes "glue" or the topic understood includes "chair" or the topic understood includes "vinegar" or the topic understood includes "trousers") and the hobday is glued:
		say "[quotation mark]Vinegar, that shifts it. Cook has vinegar. Only I sent for it at five, and all I heard was a bleat.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "study") and the hobday is glued:
		say "[quotation mark]Her study key[']s in my back pocket, between me and the chair.[quotation mark]";
		stop the action;
	if (the topic understood includes "bucket" or the topic understood includes "pole" or the topic understood includes "water"):
		say "[quotation mark]You[']ll want the window pole for that bucket. Gym. Don[']t go in under it.[quotation mark]";
		stop the action;
	if (the topic understood includes "marbles" or the topic understood includes "corridor" or the topic understood includes "broom"):
		say "[quotation mark]Sweep them up, lad or lass, whatever you are; I[']ve not had my glasses. Broom[']s by the door.[quotation mark]";
		stop the action;
	if (the topic understood includes "portrait" or the topic understood includes "moustache" or the topic understood includes "sign" or the topic understood includes "paint" or the topic understood includes "turpentine" or the topic understood includes "rag"):
		say "[quotation mark]Boot polish, oil paint, it[']s all one to turpentine. There[']s a drum in the cellar. Soak a rag.[quotation mark]";
		stop the action;
	if (the topic understood includes "fuse" or the topic understood includes "power" or the topic understood includes "electricity" or the topic understood includes "torch" or the topic understood includes "battery" or the topic understood includes "light" or the topic understood includes "range"):
		say "[quotation mark]Fuse went at midnight. They[']ve had it out, you[']ll see. Hid it somewhere with a lid. Torch is on the hook, but the battery[']s walked.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "bleat" or the topic understood includes "halter"):
		say "[quotation mark]A goat? Get a rope on it, and tie it to something iron.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Pru Tansley, that[']ll be. Hasn[']t been seen since lights out. Nor has the bell[']s clapper.[quotation mark]";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress" or the topic understood includes "gown"):
		say "[quotation mark]Miss Thorncastle? She was born in that gown.[quotation mark]";
		stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check telling the hobday about something:
	if (the topic understood includes "glue" or the topic understood includes "chair" or the topic understood includes "vinegar" or the topic understood includes "trousers") and the hobday is glued:
		say "[quotation mark]Vinegar, that shifts it. Cook has vinegar. Only I sent for it at five, and all I heard was a bleat.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "study") and the hobday is glued:
		say "[quotation mark]Her study key[']s in my back pocket, between me and the chair.[quotation mark]";
		stop the action;
	if (the topic understood includes "bucket" or the topic understood includes "pole" or the topic understood includes "water"):
		say "[quotation mark]You[']ll want the window pole for that bucket. Gym. Don[']t go in under it.[quotation mark]";
		stop the action;
	if (the topic understood includes "marbles" or the topic understood includes "corridor" or the topic understood includes "broom"):
		say "[quotation mark]Sweep them up, lad or lass, whatever you are; I[']ve not had my glasses. Broom[']s by the door.[quotation mark]";
		stop the action;
	if (the topic understood includes "portrait" or the topic understood includes "moustache" or the topic understood includes "sign" or the topic understood includes "paint" or the topic understood includes "turpentine" or the topic understood includes "rag"):
		say "[quotation mark]Boot polish, oil paint, it[']s all one to turpentine. There[']s a drum in the cellar. Soak a rag.[quotation mark]";
		stop the action;
	if (the topic understood includes "fuse" or the topic understood includes "power" or the topic understood includes "electricity" or the topic understood includes "torch" or the topic understood includes "battery" or the topic understood includes "light" or the topic understood includes "range"):
		say "[quotation mark]Fuse went at midnight. They[']ve had it out, you[']ll see. Hid it somewhere with a lid. Torch is on the hook, but the battery[']s walked.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "bleat" or the topic understood includes "halter"):
		say "[quotation mark]A goat? Get a rope on it, and tie it to something iron.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Pru Tansley, that[']ll be. Hasn[']t been seen since lights out. Nor has the bell[']s clapper.[quotation mark]";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress" or the topic understood includes "gown"):
		say "[quotation mark]Miss Thorncastle? She was born in that gown.[quotation mark]";
		stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check answering the hobday that something:
	if (the topic understood includes "glue" or the topic understood includes "chair" or the topic understood includes "vinegar" or the topic understood includes "trousers") and the hobday is glued:
		say "[quotation mark]Vinegar, that shifts it. Cook has vinegar. Only I sent for it at five, and all I heard was a bleat.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "study") and the hobday is glued:
		say "[quotation mark]Her study key[']s in my back pocket, between me and the chair.[quotation mark]";
		stop the action;
	if (the topic understood includes "bucket" or the topic understood includes "pole" or the topic understood includes "water"):
		say "[quotation mark]You[']ll want the window pole for that bucket. Gym. Don[']t go in under it.[quotation mark]";
		stop the action;
	if (the topic understood includes "marbles" or the topic understood includes "corridor" or the topic understood includes "broom"):
		say "[quotation mark]Sweep them up, lad or lass, whatever you are; I[']ve not had my glasses. Broom[']s by the door.[quotation mark]";
		stop the action;
	if (the topic understood includes "portrait" or the topic understood includes "moustache" or the topic understood includes "sign" or the topic understood includes "paint" or the topic understood includes "turpentine" or the topic understood includes "rag"):
		say "[quotation mark]Boot polish, oil paint, it[']s all one to turpentine. There[']s a drum in the cellar. Soak a rag.[quotation mark]";
		stop the action;
	if (the topic understood includes "fuse" or the topic understood includes "power" or the topic understood includes "electricity" or the topic understood includes "torch" or the topic understood includes "battery" or the topic understood includes "light" or the topic understood includes "range"):
		say "[quotation mark]Fuse went at midnight. They[']ve had it out, you[']ll see. Hid it somewhere with a lid. Torch is on the hook, but the battery[']s walked.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "bleat" or the topic understood includes "halter"):
		say "[quotation mark]A goat? Get a rope on it, and tie it to something iron.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Pru Tansley, that[']ll be. Hasn[']t been seen since lights out. Nor has the bell[']s clapper.[quotation mark]";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress" or the topic understood includes "gown"):
		say "[quotation mark]Miss Thorncastle? She was born in that gown.[quotation mark]";
		stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the hobday to something:
	if (the topic understood includes "glue" or the topic understood includes "chair" or the topic understood includes "vinegar" or the topic understood includes "trousers") and the hobday is glued:
		say "[quotation mark]Vinegar, that shifts it. Cook has vinegar. Only I sent for it at five, and all I heard was a bleat.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "study") and the hobday is glued:
		say "[quotation mark]Her study key[']s in my back pocket, between me and the chair.[quotation mark]";
		stop the action;
	if (the topic understood includes "bucket" or the topic understood includes "pole" or the topic understood includes "water"):
		say "[quotation mark]You[']ll want the window pole for that bucket. Gym. Don[']t go in under it.[quotation mark]";
		stop the action;
	if (the topic understood includes "marbles" or the topic understood includes "corridor" or the topic understood includes "broom"):
		say "[quotation mark]Sweep them up, lad or lass, whatever you are; I[']ve not had my glasses. Broom[']s by the door.[quotation mark]";
		stop the action;
	if (the topic understood includes "portrait" or the topic understood includes "moustache" or the topic understood includes "sign" or the topic understood includes "paint" or the topic understood includes "turpentine" or the topic understood includes "rag"):
		say "[quotation mark]Boot polish, oil paint, it[']s all one to turpentine. There[']s a drum in the cellar. Soak a rag.[quotation mark]";
		stop the action;
	if (the topic understood includes "fuse" or the topic understood includes "power" or the topic understood includes "electricity" or the topic understood includes "torch" or the topic understood includes "battery" or the topic understood includes "light" or the topic understood includes "range"):
		say "[quotation mark]Fuse went at midnight. They[']ve had it out, you[']ll see. Hid it somewhere with a lid. Torch is on the hook, but the battery[']s walked.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat" or the topic understood includes "bleat" or the topic understood includes "halter"):
		say "[quotation mark]A goat? Get a rope on it, and tie it to something iron.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Pru Tansley, that[']ll be. Hasn[']t been seen since lights out. Nor has the bell[']s clapper.[quotation mark]";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress" or the topic understood includes "gown"):
		say "[quotation mark]Miss Thorncastle? She was born in that gown.[quotation mark]";
		stop the action;
	if the hobday is glued:
		say "[quotation mark]With what?[quotation mark] says Mr Hobday. [quotation mark]I[']m furniture.[quotation mark]";
		stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the hobday:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the vinegar) and the hobday is glued:
		now the hobday is freed;
		now the vinegar is nowhere;
		now the study-key is carried by the player;
		say "You pour, he says; so you pour. The glue fizzes and lets go. Mr Hobday rises, less the seat of his trousers, and puts the study key in your hand. [quotation mark]Her study next,[quotation mark] he says.";
		stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the hobday:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[quotation mark]One room at a time,[quotation mark] says Mr Hobday. [quotation mark]That[']s all caretaking is.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the cook:
	if the cook is stranded:
		say "Mrs Sallow speaks from the top of the dresser, with a ladle. [quotation mark]Take that animal out of my kitchen, and then we shall have a conversation.[quotation mark]";
		stop the action;
	say "[quotation mark]A hero,[quotation mark] says Mrs Sallow. [quotation mark]Now I want oats from the cellar, and current in the range, and then you[']ll see porridge. And ask me for anything in the pantry: vinegar, salt, anything.[quotation mark]";
	stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	continue the action.

Check asking the cook about something:
	if the cook is stranded:
		say "Mrs Sallow speaks from the top of the dresser, with a ladle. [quotation mark]Take that animal out of my kitchen, and then we shall have a conversation.[quotation mark]";
		stop the action;
	if (the topic understood includes "vinegar" or the topic understood includes "glue" or the topic understood includes "hobday") and the vinegar is carried by the cook:
		now the vinegar is carried by the player;
		say "[quotation mark]Vinegar? Take the bottle, and tell Hobday it was my best.[quotation mark]";
		stop the action;
	if (the topic understood includes "porridge" or the topic understood includes "breakfast" or the topic understood includes "oats" or the topic understood includes "range" or the topic understood includes "fuse" or the topic understood includes "cellar"):
		say "[quotation mark]The oats are down the hatch. The range is cold till somebody sees to the fuse.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]It ate the bread, it ate the list, it looked at me.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Poor Pru, she[']s always hungry. If she was in this, she has missed her supper for it.[quotation mark]";
		stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	continue the action.

Check telling the cook about something:
	if the cook is stranded:
		say "Mrs Sallow speaks from the top of the dresser, with a ladle. [quotation mark]Take that animal out of my kitchen, and then we shall have a conversation.[quotation mark]";
		stop the action;
	if (the topic understood includes "vinegar" or the topic understood includes "glue" or the topic understood includes "hobday") and the vinegar is carried by the cook:
		now the vinegar is carried by the player;
		say "[quotation mark]Vinegar? Take the bottle, and tell Hobday it was my best.[quotation mark]";
		stop the action;
	if (the topic understood includes "porridge" or the topic understood includes "breakfast" or the topic understood includes "oats" or the topic understood includes "range" or the topic understood includes "fuse" or the topic understood includes "cellar"):
		say "[quotation mark]The oats are down the hatch. The range is cold till somebody sees to the fuse.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]It ate the bread, it ate the list, it looked at me.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Poor Pru, she[']s always hungry. If she was in this, she has missed her supper for it.[quotation mark]";
		stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	continue the action.

Check answering the cook that something:
	if the cook is stranded:
		say "Mrs Sallow speaks from the top of the dresser, with a ladle. [quotation mark]Take that animal out of my kitchen, and then we shall have a conversation.[quotation mark]";
		stop the action;
	if (the topic understood includes "vinegar" or the topic understood includes "glue" or the topic understood includes "hobday") and the vinegar is carried by the cook:
		now the vinegar is carried by the player;
		say "[quotation mark]Vinegar? Take the bottle, and tell Hobday it was my best.[quotation mark]";
		stop the action;
	if (the topic understood includes "porridge" or the topic understood includes "breakfast" or the topic understood includes "oats" or the topic understood includes "range" or the topic understood includes "fuse" or the topic understood includes "cellar"):
		say "[quotation mark]The oats are down the hatch. The range is cold till somebody sees to the fuse.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]It ate the bread, it ate the list, it looked at me.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Poor Pru, she[']s always hungry. If she was in this, she has missed her supper for it.[quotation mark]";
		stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the cook to something:
	if (the topic understood includes "vinegar" or the topic understood includes "glue" or the topic understood includes "hobday") and the vinegar is carried by the cook:
		now the vinegar is carried by the player;
		say "[quotation mark]Vinegar? Take the bottle, and tell Hobday it was my best.[quotation mark]";
		stop the action;
	if (the topic understood includes "porridge" or the topic understood includes "breakfast" or the topic understood includes "oats" or the topic understood includes "range" or the topic understood includes "fuse" or the topic understood includes "cellar"):
		say "[quotation mark]The oats are down the hatch. The range is cold till somebody sees to the fuse.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]It ate the bread, it ate the list, it looked at me.[quotation mark]";
		stop the action;
	if (the topic understood includes "pru" or the topic understood includes "tansley" or the topic understood includes "girls" or the topic understood includes "prank"):
		say "[quotation mark]Poor Pru, she[']s always hungry. If she was in this, she has missed her supper for it.[quotation mark]";
		stop the action;
	if the cook is stranded:
		say "[quotation mark]Goat first,[quotation mark] says Mrs Sallow, and points with the ladle.";
		stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	if the cook is stranded:
		say "Mrs Sallow speaks from the top of the dresser, with a ladle. [quotation mark]Take that animal out of my kitchen, and then we shall have a conversation.[quotation mark]";
		stop the action;
	continue the action.

Check giving something to the cook:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the cook is stranded:
		say "[quotation mark]Goat first,[quotation mark] says Mrs Sallow, and points with the ladle.";
		stop the action;
	if (the noun is the oats) and the range is hot-range:
		now the oats is nowhere;
		now the pot is carried by the player;
		now the bowl is carried by the player;
		say "[quotation mark]Now,[quotation mark] says Mrs Sallow, and for ten minutes nobody could stop her. Then you hold a pot of porridge in one arm, and in the other hand a bowl. [quotation mark]The pot[']s for the table. The bowl is for whoever[']s hungriest.[quotation mark]";
		stop the action;
	if (the noun is the oats):
		say "[quotation mark]Oats, lovely. And on what am I to cook them? There[']s no current in the range; it[']s the fuse, in the cellar.[quotation mark]";
		stop the action;
	say "[quotation mark]I can[']t cook that,[quotation mark] says Mrs Sallow.";
	stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the cook:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the cook is stranded:
		say "[quotation mark]Goat first,[quotation mark] says Mrs Sallow, and points with the ladle.";
		stop the action;
	if (the noun is the oats):
		say "[quotation mark]Oats, lovely. And on what am I to cook them? There[']s no current in the range; it[']s the fuse, in the cellar.[quotation mark]";
		stop the action;
	say "[quotation mark]I can[']t cook that,[quotation mark] says Mrs Sallow.";
	stop the action;
	say "[quotation mark]Porridge,[quotation mark] says Mrs Sallow, [quotation mark]waits for nobody.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the pru:
	if the pru is starving:
		say "[quotation mark]I[']m Pru,[quotation mark] says the girl on the beam. [quotation mark]I[']ve been here all night, and I[']m so hungry that I licked the bell. I[']ll give you the clapper for a bowl of porridge.[quotation mark]";
		stop the action;
	say "[quotation mark]Haul when you haul,[quotation mark] says Pru. [quotation mark]I[']ll count.[quotation mark]";
	stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Check asking the pru about something:
	if (the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "tongue") and the pru is starving:
		say "[quotation mark]It[']s in my pocket. I[']ll give it up for breakfast, and not for less.[quotation mark]";
		stop the action;
	if (the topic understood includes "prank" or the topic understood includes "pranks" or the topic understood includes "joke" or the topic understood includes "frog" or the topic understood includes "fuse" or the topic understood includes "clock" or the topic understood includes "gown"):
		say "[quotation mark]The Upper Fifth, all of us. Frog and fuse in the vaulting horse, clock behind the poets, gown on Boney. It was very well planned.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]The goat was my idea,[quotation mark] says Pru, not quite sorry.";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress"):
		say "[quotation mark]She[']ll know. She always knows. But she can[']t punish what she can[']t see.[quotation mark]";
		stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Check telling the pru about something:
	if (the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "tongue") and the pru is starving:
		say "[quotation mark]It[']s in my pocket. I[']ll give it up for breakfast, and not for less.[quotation mark]";
		stop the action;
	if (the topic understood includes "prank" or the topic understood includes "pranks" or the topic understood includes "joke" or the topic understood includes "frog" or the topic understood includes "fuse" or the topic understood includes "clock" or the topic understood includes "gown"):
		say "[quotation mark]The Upper Fifth, all of us. Frog and fuse in the vaulting horse, clock behind the poets, gown on Boney. It was very well planned.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]The goat was my idea,[quotation mark] says Pru, not quite sorry.";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress"):
		say "[quotation mark]She[']ll know. She always knows. But she can[']t punish what she can[']t see.[quotation mark]";
		stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Check answering the pru that something:
	if (the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "tongue") and the pru is starving:
		say "[quotation mark]It[']s in my pocket. I[']ll give it up for breakfast, and not for less.[quotation mark]";
		stop the action;
	if (the topic understood includes "prank" or the topic understood includes "pranks" or the topic understood includes "joke" or the topic understood includes "frog" or the topic understood includes "fuse" or the topic understood includes "clock" or the topic understood includes "gown"):
		say "[quotation mark]The Upper Fifth, all of us. Frog and fuse in the vaulting horse, clock behind the poets, gown on Boney. It was very well planned.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]The goat was my idea,[quotation mark] says Pru, not quite sorry.";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress"):
		say "[quotation mark]She[']ll know. She always knows. But she can[']t punish what she can[']t see.[quotation mark]";
		stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Check ordering the pru to something:
	if (the topic understood includes "clapper" or the topic understood includes "bell" or the topic understood includes "tongue") and the pru is starving:
		say "[quotation mark]It[']s in my pocket. I[']ll give it up for breakfast, and not for less.[quotation mark]";
		stop the action;
	if (the topic understood includes "prank" or the topic understood includes "pranks" or the topic understood includes "joke" or the topic understood includes "frog" or the topic understood includes "fuse" or the topic understood includes "clock" or the topic understood includes "gown"):
		say "[quotation mark]The Upper Fifth, all of us. Frog and fuse in the vaulting horse, clock behind the poets, gown on Boney. It was very well planned.[quotation mark]";
		stop the action;
	if (the topic understood includes "goat"):
		say "[quotation mark]The goat was my idea,[quotation mark] says Pru, not quite sorry.";
		stop the action;
	if (the topic understood includes "thorncastle" or the topic understood includes "headmistress"):
		say "[quotation mark]She[']ll know. She always knows. But she can[']t punish what she can[']t see.[quotation mark]";
		stop the action;
	say "[quotation mark]I[']m not coming down till the bell has rung.[quotation mark]";
	stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Check giving something to the pru:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bowl) and the pru is starving:
		now the pru is fed-state;
		now the bowl is nowhere;
		now the clapper is carried by the player;
		say "It is gone before you have let go of it. [quotation mark]I was to muffle the bell,[quotation mark] says Pru, with her mouth full, [quotation mark]and they locked the door on me. Some joke. Here.[quotation mark] She hands you the clapper out of her dressing gown.";
		stop the action;
	if (the noun is the pot):
		say "[quotation mark]Is that all for me?[quotation mark] She looks into the pot and shakes her head. [quotation mark]No. That[']s everybody[']s. A bowl would do.[quotation mark]";
		stop the action;
	if (the noun is the chocolate):
		say "[quotation mark]Chocolate! Oh. It[']s thirty amp chocolate. I know where that[']s been. I[']d rather porridge.[quotation mark]";
		stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Check showing something to the pru:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pot):
		say "[quotation mark]Is that all for me?[quotation mark] She looks into the pot and shakes her head. [quotation mark]No. That[']s everybody[']s. A bowl would do.[quotation mark]";
		stop the action;
	if the pru is starving:
		say "[quotation mark]Is it porridge?[quotation mark] says Pru.";
		stop the action;
	say "Pru licks the spoon and nods.";
	stop the action;
	continue the action.

Part 4 - Actions

Sweeping-with is an action applying to two things.
Understand "sweep [something] with [something]" as sweeping-with.
Understand "clear [something] with [something]" as sweeping-with.

Carry out sweeping-with:
	if the noun is the marbles and the second noun is the broom:
		if the broom is not enclosed by the player:
			say "You haven[']t got the broom.";
			stop the action;
		if the marbles is not scattered:
			say "Not a marble left.";
			stop the action;
		now the marbles is swept-up;
		say "You herd four thousand marbles into the corner, where they mutter. The corridor is safe to walk, to the laboratory and the gymnasium.";
		stop the action;
	say "That would lead nowhere.".

Just-sweeping is an action applying to one thing.
Understand "sweep [something]" as just-sweeping.
Understand "sweep up [something]" as just-sweeping.
Understand "clear [something]" as just-sweeping.

Carry out just-sweeping:
	if the noun is the marbles:
		if the broom is not enclosed by the player:
			say "You haven[']t got the broom.";
			stop the action;
		if the marbles is not scattered:
			say "Not a marble left.";
			stop the action;
		now the marbles is swept-up;
		say "You herd four thousand marbles into the corner, where they mutter. The corridor is safe to walk, to the laboratory and the gymnasium.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the marbles:
		if the marbles is not swept-up:
			say "By hand you would be here till Whitsun. It is a job for a broom.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the frog-thing:
		if the frog-thing is not netted:
			say "It is through your fingers and across the floor. You would need a net.";
			stop the action;
		if the frog-thing is in the tank:
			say "It is home, on its stone. Let it be.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the gown and the skeleton is dressed:
		now the deed is 3;
	otherwise if the noun is the gown and the desk is unwrapped and the gown is brushed:
		if the gown is on the stand-thing:
			say "It hangs as she left it. Let it hang.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the bucket:
		if the bucket is not lowered:
			say "It balances on the lintel a metre out of your reach, and it is full. Something long, with a hook, would bring it down.";
			stop the action;
		now the deed is 5;
	otherwise if the noun is the battery and the alarm is ringing-state:
		now the deed is 6;
	otherwise if the noun is the battery and the battery is in the torch:
		now the deed is 7;
	otherwise if the noun is the flag and the flag is on the table-thing:
		if the table-thing is not cleared:
			say "It is under nine benches, tied down with string.";
			stop the action;
		now the deed is 8;
	otherwise if the noun is the goat:
		if the goat is loose:
			say "It lowers its head. It would want some kind of halter.";
			stop the action;
		if the goat is tethered:
			say "It is tied up and grazing. Leave it so.";
			stop the action;
		now the deed is 9;
	otherwise if the noun is the bloomers:
		if the flagpole is not flagged:
			say "You could lower them; but an empty pole would say it louder. You want the school flag to hoist instead.";
			stop the action;
		now the deed is 10;
	otherwise if the noun is the fuse:
		if the fuse is in the fuse-box:
			say "It has been found, and fitted. Leave it in.";
			stop the action;
		now the deed is 11;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		now the skeleton is undressed;
		now the gown is carried by the player;
		say "You unhook the gown from the collarbones. The skeleton looks relieved, and thinner. The gown is white with chalk.";
		stop the action;
	if the deed is 4:
		continue the action;
	if the deed is 5:
		continue the action;
	if the deed is 6:
		now the alarm is stopped-state;
		say "The ringing stops as if cut with a knife.";
		stop the action;
	if the deed is 7:
		now the torch is switched off;
		say "The torch is dead without it.";
		stop the action;
	if the deed is 8:
		say "You fold the flag as Mr Hobday taught you.";
		stop the action;
	if the deed is 9:
		say "You lead; the goat comes, with remarks.";
		stop the action;
	if the deed is 10:
		continue the action;
	if the deed is 11:
		continue the action;
	continue the action.

Check opening:
	now the deed is 0;
	if the noun is the horse and the frog-thing is nowhere:
		now the deed is 1;
	otherwise if the noun is the alarm:
		now the deed is 2;
	continue the action.

After opening:
	if the deed is 1:
		now the frog-thing is in the gym;
		say "You lift the top off the vaulting horse. A brass fuse gleams at the bottom; and a frog, which has had a long night, goes past your ear.";
		stop the action;
	if the deed is 2:
		say "The back snaps off. Inside sits a battery.";
		stop the action;
	continue the action.

Catching-with is an action applying to two things.
Understand "catch [something] with [something]" as catching-with.
Understand "net [something] with [something]" as catching-with.

Carry out catching-with:
	if the noun is the frog-thing and the second noun is the net-thing:
		if the net-thing is not enclosed by the player:
			say "You haven[']t got the net.";
			stop the action;
		if the frog-thing is not at-large:
			say "You have it.";
			stop the action;
		now the frog-thing is netted;
		now the frog-thing is carried by the player;
		say "Three misses and a swoop. The frog sits in your net, pulsing with indignation.";
		stop the action;
	say "That would lead nowhere.".

Just-catching is an action applying to one thing.
Understand "catch [something]" as just-catching.

Carry out just-catching:
	if the noun is the frog-thing:
		if the net-thing is not enclosed by the player:
			say "You haven[']t got the net.";
			stop the action;
		if the frog-thing is not at-large:
			say "You have it.";
			stop the action;
		now the frog-thing is netted;
		now the frog-thing is carried by the player;
		say "Three misses and a swoop. The frog sits in your net, pulsing with indignation.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the frog-thing and the second noun is the tank:
		now the deed is 1;
	otherwise if (the noun is the gown or the noun is the goat or the noun is the flag or the noun is the pot or the noun is the oats) and the second noun is the tank:
		if the noun is not in the tank:
			say "The tank is for the frog.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the fuse or the noun is the chocolate or the noun is the frog-thing or the noun is the brush or the noun is the scissors-thing or the noun is the clapper) and the second noun is the torch:
		if the noun is not in the torch:
			say "The torch takes one battery and nothing else.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the fuse and the second noun is the fuse-box:
		if the chocolate is in the fuse-box:
			say "Where the fuse belongs, a chocolate bar is wedged. Take it out first.";
			stop the action;
		now the deed is 4;
	otherwise if (the noun is the battery or the noun is the torch or the noun is the clapper or the noun is the scissors-thing or the noun is the study-key or the noun is the belfry-key) and the second noun is the fuse-box:
		if the noun is not in the fuse-box:
			say "It wants the proper fuse.";
			stop the action;
		now the deed is 5;
	otherwise if the noun is the clapper and the second noun is the bell:
		if the clapper is not nowhere:
			say "It does not lie in it. Hang the clapper in the bell.";
			stop the action;
		now the deed is 6;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "In it goes, to the bottom, and out again on its stone, as if nothing had been said.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		now the fuse-box is live;
		now the range is hot-range;
		say "Clack. A hum runs up through the house, and overhead the electric range begins to tick.";
		stop the action;
	if the deed is 5:
		continue the action;
	if the deed is 6:
		continue the action;
	continue the action.

Just-undressing is an action applying to one thing.
Understand "undress [something]" as just-undressing.
Understand "strip [something]" as just-undressing.

Carry out just-undressing:
	if the noun is the skeleton:
		if the skeleton is not dressed:
			say "There is nothing left to take off but ribs.";
			stop the action;
		now the skeleton is undressed;
		now the gown is carried by the player;
		say "You unhook the gown from the collarbones. The skeleton looks relieved, and thinner. The gown is white with chalk.";
		stop the action;
	say "That would lead nowhere.".

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the gown and the second noun is the brush:
		if the brush is not enclosed by the player:
			say "You haven[']t got the clothes brush.";
			stop the action;
		if the gown is not enclosed by the player:
			say "You haven[']t got the gown.";
			stop the action;
		if the gown is not chalky:
			say "There is not a speck on it.";
			stop the action;
		now the gown is brushed;
		say "Clouds. When they settle, the gown is as black as a bad report.";
		stop the action;
	say "That would lead nowhere.".

Just-brushing is an action applying to one thing.
Understand "brush [something]" as just-brushing.

Carry out just-brushing:
	if the noun is the gown:
		if the brush is not enclosed by the player:
			say "You haven[']t got the clothes brush.";
			stop the action;
		if the gown is not enclosed by the player:
			say "You haven[']t got the gown.";
			stop the action;
		if the gown is not chalky:
			say "There is not a speck on it.";
			stop the action;
		now the gown is brushed;
		say "Clouds. When they settle, the gown is as black as a bad report.";
		stop the action;
	say "That would lead nowhere.".

Hooking-with is an action applying to two things.
Understand "hook [something] with [something]" as hooking-with.
Understand "lower [something] with [something]" as hooking-with.
Understand "unhook [something] with [something]" as hooking-with.
Understand "fetch [something] with [something]" as hooking-with.

Carry out hooking-with:
	if the noun is the bucket and the second noun is the pole:
		if the pole is not enclosed by the player:
			say "You haven[']t got the window pole.";
			stop the action;
		if the bucket is not perched:
			say "It is down.";
			stop the action;
		now the bucket is lowered;
		say "You hook the handle, breathe in, and bring the bucket down with the water still in it. The study door is safe to open.";
		stop the action;
	say "That would lead nowhere.".

Just-hooking is an action applying to one thing.
Understand "hook [something]" as just-hooking.
Understand "lower [something]" as just-hooking.

Carry out just-hooking:
	if the noun is the bucket:
		say "Hook it with what? It is a good metre out of reach.";
		stop the action;
	say "That would lead nowhere.".

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.
Understand "turn round [something]" as just-turning.
Understand "sort [something]" as just-turning.
Understand "reverse [something]" as just-turning.
Understand "straighten [something]" as just-turning.

Carry out just-turning:
	if the noun is the books:
		if the books is not reversed-state:
			say "Every spine faces out.";
			stop the action;
		now the books is righted;
		now the alarm is in the library-room;
		say "Dickens, Dumas, Dickinson: you turn them shelf by shelf. Behind the poets stands an alarm clock, ringing for all it is worth.";
		stop the action;
	try turning the noun.

Just-stoping is an action applying to one thing.
Understand "stop [something]" as just-stoping.
Understand "silence [something]" as just-stoping.
Understand "halt [something]" as just-stoping.
Understand "plug [something]" as just-stoping.
Understand "block [something]" as just-stoping.

Carry out just-stoping:
	if the noun is the alarm and the alarm is ringing-state:
		say "The button has been sawn off, by experts. It will ring as long as there is a battery in it.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the torch:
		if the battery is not in the torch:
			say "Nothing. There is no battery in it.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "A good beam, with a moth in it.";
		stop the action;
	continue the action.

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "snip [something] with [something]" as cuting-with.
Understand "unwrap [something] with [something]" as cuting-with.

Carry out cuting-with:
	if (the noun is the string-thing or the noun is the benches) and the second noun is the scissors-thing:
		if the scissors-thing is not enclosed by the player:
			say "You haven[']t got the scissors.";
			stop the action;
		if the table-thing is not trussed:
			say "It is cut.";
			stop the action;
		now the table-thing is cleared;
		now the string-thing is nowhere;
		say "Snip, and snip, and forty knots give up at once. The benches slide down, and you set them in their places. The table is clear, and the tablecloth is the school flag.";
		stop the action;
	if (the noun is the newspaper or the noun is the desk) and the second noun is the scissors-thing:
		if the scissors-thing is not enclosed by the player:
			say "You haven[']t got the scissors.";
			stop the action;
		if the desk is not wrapped:
			say "It is bare.";
			stop the action;
		now the desk is unwrapped;
		now the newspaper is nowhere;
		now the belfry-key is carried by the player;
		say "You cut and peel. Under the last Times lies the desk, polished, with its blotter square; and on the blotter the belfry key, which you pocket.";
		stop the action;
	say "That would lead nowhere.".

Just-cuting is an action applying to one thing.
Understand "cut [something]" as just-cuting.
Understand "snip [something]" as just-cuting.

Carry out just-cuting:
	if (the noun is the string-thing or the noun is the newspaper):
		say "Cut it with what?";
		stop the action;
	say "That would lead nowhere.".

Just-untiing is an action applying to one thing.
Understand "untie [something]" as just-untiing.
Understand "release [something]" as just-untiing.
Understand "free [something]" as just-untiing.
Understand "loosen [something]" as just-untiing.

Carry out just-untiing:
	if the noun is the string-thing:
		say "The Upper Fifth has a badge for knots. You want scissors.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if (the noun is the pot or the noun is the bowl) and the second noun is the table-thing:
		if the table-thing is not cleared:
			say "There is no room on the table for the benches.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the rope and the second noun is the goat:
		if the rope is not nowhere:
			say "It shakes it off. Halter the goat with it.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the gown and the second noun is the stand-thing:
		if the gown is not brushed:
			say "White as a miller? She would know. Brush it first.";
			stop the action;
		if the desk is not unwrapped:
			say "First the desk: she would hang you beside the gown.";
			stop the action;
		now the deed is 3;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "It stands, steaming. Breakfast is on the table.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "You hang the gown on its peg and square the shoulders. The study is as she left it.";
		stop the action;
	continue the action.

Haltering-with is an action applying to two things.
Understand "halter [something] with [something]" as haltering-with.
Understand "tie [something] with [something]" as haltering-with.
Understand "rope [something] with [something]" as haltering-with.
Understand "lasso [something] with [something]" as haltering-with.

Carry out haltering-with:
	if the noun is the goat and the second noun is the rope:
		if the rope is not enclosed by the player:
			say "You haven[']t got the skipping rope.";
			stop the action;
		if the goat is not loose:
			say "It has one on.";
			stop the action;
		now the goat is haltered;
		now the rope is nowhere;
		say "You drop a loop over the horns. The goat chews the wooden handle, and finds it acceptable. You could take the goat anywhere now.";
		stop the action;
	say "That would lead nowhere.".

Just-leading is an action applying to one thing.
Understand "lead [something]" as just-leading.

Carry out just-leading:
	if the noun is the goat:
		if the goat is loose:
			say "It lowers its head. It would want some kind of halter.";
			stop the action;
		if the goat is tethered:
			say "It is tied up and grazing. Leave it so.";
			stop the action;
		now the goat is carried by the player;
		say "You lead; the goat comes, with remarks.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "tether [something] to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the goat and the second noun is the scraper:
		if the goat is not enclosed by the player:
			say "You have no goat on the rope.";
			stop the action;
		now the goat is in the drive-room;
		now the goat is tethered;
		now the cook is rescued;
		say "You make the rope fast to the boot scraper. The goat looks at the lawn as at a cheque; and from the kitchen, very faintly, you hear the cook get down.";
		stop the action;
	if the noun is the goat and the second noun is the flagpole:
		say "It would have the halyard in a minute. The boot scraper is iron.";
		stop the action;
	say "That would lead nowhere.".

Hoisting-on is an action applying to two things.
Understand "hoist [something] on [something]" as hoisting-on.
Understand "raise [something] on [something]" as hoisting-on.
Understand "fly [something] on [something]" as hoisting-on.

Carry out hoisting-on:
	if the noun is the flag and the second noun is the flagpole:
		if the flag is not enclosed by the player:
			say "You haven[']t got the flag.";
			stop the action;
		if the flagpole is not bloomered:
			say "It is up.";
			stop the action;
		now the flagpole is flagged;
		now the flag is nowhere;
		now the bloomers is in the location;
		say "Down come the bloomers, up goes the flag, and the wind takes it as if it had been waiting.";
		stop the action;
	say "That would lead nowhere.".

Just-hoisting is an action applying to one thing.
Understand "hoist [something]" as just-hoisting.
Understand "raise [something]" as just-hoisting.
Understand "fly [something]" as just-hoisting.

Carry out just-hoisting:
	if the noun is the flag:
		if the flag is not enclosed by the player:
			say "You haven[']t got the flag.";
			stop the action;
		if the location of the player is not the drive-room:
			say "The flagpole is outside, on the drive.";
			stop the action;
		if the flagpole is not bloomered:
			say "It is up.";
			stop the action;
		now the flagpole is flagged;
		now the flag is nowhere;
		now the bloomers is in the location;
		say "Down come the bloomers, up goes the flag, and the wind takes it as if it had been waiting.";
		stop the action;
	say "That would lead nowhere.".

Pouring-on is an action applying to two things.
Understand "pour [something] on [something]" as pouring-on.
Understand "sprinkle [something] on [something]" as pouring-on.
Understand "use [something] on [something]" as pouring-on.
Understand "splash [something] on [something]" as pouring-on.

Carry out pouring-on:
	if the noun is the vinegar and (the second noun is the chair-thing or the second noun is the hobday):
		if the vinegar is not enclosed by the player:
			say "You haven[']t got the vinegar bottle.";
			stop the action;
		if the hobday is not glued:
			say "He has got up, and means to stay up.";
			stop the action;
		now the hobday is freed;
		now the vinegar is nowhere;
		now the study-key is carried by the player;
		say "The glue fizzes and lets go. Mr Hobday rises, less the seat of his trousers, and puts the study key in your hand. [quotation mark]Her study next,[quotation mark] he says. [quotation mark]Before all.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if (the noun is the hobday or the noun is the chair-thing) and the hobday is glued:
		say "The chair comes too. Mr Hobday asks you, in short words, not to.";
		stop the action;
	if the noun is the bell:
		if the bell is dumb:
			say "It swings, and says nothing. It has no clapper.";
			stop the action;
		if the frog-thing is not in the tank:
			say "Not yet. There is a frog out of its tank.";
			stop the action;
		if the portrait is not clean-shaven:
			say "Not yet. The Founder in the hall still has a moustache.";
			stop the action;
		if the sign is not readable:
			say "Not yet. The sign on the drive is not fit to be read.";
			stop the action;
		if the flagpole is not flagged:
			say "Not yet. The wrong thing flies from the flagpole.";
			stop the action;
		if the gown is not on the stand-thing:
			say "Not yet. Her gown is not on its stand in the study.";
			stop the action;
		if the pot is not on the table-thing:
			say "Not yet. You would be ringing for a breakfast that is not on the table.";
			stop the action;
		now the bell is rung-state;
		say "You and Pru haul together. The great bell speaks, over roofs, lawn and goat; and at the gates a small black motor car turns in.";
		stop the action;
	try pulling the noun.

Soaking-with is an action applying to two things.
Understand "soak [something] with [something]" as soaking-with.
Understand "soak [something] in [something]" as soaking-with.
Understand "wet [something] with [something]" as soaking-with.
Understand "dip [something] in [something]" as soaking-with.
Understand "moisten [something] with [something]" as soaking-with.

Carry out soaking-with:
	if the noun is the rag and the second noun is the drum:
		if the rag is not enclosed by the player:
			say "You haven[']t got the rag.";
			stop the action;
		if the rag is not dry:
			say "It drips already.";
			stop the action;
		now the rag is soaked;
		say "You turn the tap of the drum over the rag. It will take off anything but a stain on your character.";
		stop the action;
	say "That would lead nowhere.".

Wiping-with is an action applying to two things.
Understand "wipe [something] with [something]" as wiping-with.
Understand "clean [something] with [something]" as wiping-with.
Understand "rub [something] with [something]" as wiping-with.
Understand "scrub [something] with [something]" as wiping-with.

Carry out wiping-with:
	if the noun is the portrait and the second noun is the rag:
		if the rag is not enclosed by the player:
			say "You haven[']t got the rag.";
			stop the action;
		if the portrait is not moustached:
			say "The Founder is as bare as she was born.";
			stop the action;
		if the rag is not soaked:
			say "The moustache is boot polish. A dry rag only waxes it. You want turpentine.";
			stop the action;
		now the portrait is clean-shaven;
		say "Two strokes, one for each side. The Founder[']s own lip appears, and does not thank you.";
		stop the action;
	if the noun is the sign and the second noun is the rag:
		if the rag is not enclosed by the player:
			say "You haven[']t got the rag.";
			stop the action;
		if the sign is not daubed:
			say "It reads as it should.";
			stop the action;
		if the rag is not soaked:
			say "It is oil paint. A dry rag will not touch it; turpentine would.";
			stop the action;
		now the sign is readable;
		say "The red word runs, and goes. WEXCOMBE SCHOOL FOR GIRLS, says the sign, and nothing about prisons.";
		stop the action;
	say "That would lead nowhere.".

Just-wiping is an action applying to one thing.
Understand "wipe [something]" as just-wiping.
Understand "clean [something]" as just-wiping.

Carry out just-wiping:
	if (the noun is the portrait or the noun is the sign):
		say "Wipe it with what?";
		stop the action;
	say "That would lead nowhere.".

Just-tearing is an action applying to one thing.
Understand "tear [something]" as just-tearing.
Understand "unwrap [something]" as just-tearing.
Understand "rip [something]" as just-tearing.

Carry out just-tearing:
	if the noun is the newspaper:
		say "Eleven layers, and paste between. It wants scissors.";
		stop the action;
	say "That would lead nowhere.".

Hanging-on is an action applying to two things.
Understand "hang [something] on [something]" as hanging-on.

Carry out hanging-on:
	if the noun is the gown and the second noun is the stand-thing:
		if the gown is not enclosed by the player:
			say "You haven[']t got the gown.";
			stop the action;
		if the gown is not brushed:
			say "White as a miller? She would know. Brush it first.";
			stop the action;
		if the desk is not unwrapped:
			say "First the desk: she would hang you beside the gown.";
			stop the action;
		now the gown is on the stand-thing;
		say "You hang the gown on its peg and square the shoulders. The study is as she left it.";
		stop the action;
	if the noun is the clapper and the second noun is the bell:
		if the clapper is not enclosed by the player:
			say "You haven[']t got the clapper.";
			stop the action;
		if the bell is not dumb:
			say "It hangs.";
			stop the action;
		now the bell is clappered;
		now the clapper is nowhere;
		say "You hold, Pru threads the pin. The bell has its tongue again.";
		stop the action;
	if the noun is the flag and the second noun is the flagpole:
		if the flag is not enclosed by the player:
			say "You haven[']t got the flag.";
			stop the action;
		if the flagpole is not bloomered:
			say "It is up.";
			stop the action;
		now the flagpole is flagged;
		now the flag is nowhere;
		now the bloomers is in the location;
		say "Down come the bloomers, up goes the flag, and the wind takes it as if it had been waiting.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the study-door and the second noun is the study-key:
		if the bucket is not lowered:
			say "You have the key in the lock when you look up. A full bucket looks back. That has to come down first.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the belfry-door and the second noun is the belfry-key:
		now the deed is 2;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		say "The study is open to you, which is a sentence to make anybody nervous.";
		stop the action;
	if the deed is 2:
		say "The lock clicks. Somebody overhead says: [quotation mark]Oh, thank goodness. Is that breakfast?[quotation mark]";
		stop the action;
	continue the action.

Hanging-in is an action applying to two things.
Understand "hang [something] in [something]" as hanging-in.
Understand "fit [something] in [something]" as hanging-in.
Understand "fix [something] in [something]" as hanging-in.
Understand "repair [something] in [something]" as hanging-in.
Understand "mend [something] in [something]" as hanging-in.
Understand "patch [something] in [something]" as hanging-in.

Carry out hanging-in:
	if the noun is the clapper and the second noun is the bell:
		if the clapper is not enclosed by the player:
			say "You haven[']t got the clapper.";
			stop the action;
		if the bell is not dumb:
			say "It hangs.";
			stop the action;
		now the bell is clappered;
		now the clapper is nowhere;
		say "You hold, Pru threads the pin. The bell has its tongue again.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "toll [something]" as just-ringing.
Understand "sound [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell:
		if the bell is dumb:
			say "It swings, and says nothing. It has no clapper.";
			stop the action;
		if the frog-thing is not in the tank:
			say "Not yet. There is a frog out of its tank.";
			stop the action;
		if the portrait is not clean-shaven:
			say "Not yet. The Founder in the hall still has a moustache.";
			stop the action;
		if the sign is not readable:
			say "Not yet. The sign on the drive is not fit to be read.";
			stop the action;
		if the flagpole is not flagged:
			say "Not yet. The wrong thing flies from the flagpole.";
			stop the action;
		if the gown is not on the stand-thing:
			say "Not yet. Her gown is not on its stand in the study.";
			stop the action;
		if the pot is not on the table-thing:
			say "Not yet. You would be ringing for a breakfast that is not on the table.";
			stop the action;
		now the bell is rung-state;
		say "You and Pru haul together. The great bell speaks, over roofs, lawn and goat; and at the gates a small black motor car turns in.";
		stop the action;
	say "That would lead nowhere.".

Check eating:
	now the deed is 0;
	if the noun is the chocolate:
		if the chocolate is not enclosed by the player:
			say "You would have to take it first.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		say "It is 30 amp, with hazelnuts.";
		stop the action;
	continue the action.

Just-squeezing is an action applying to one thing.
Understand "squeeze [something]" as just-squeezing.
Understand "sit on [something]" as just-squeezing.
Understand "press [something]" as just-squeezing.

Carry out just-squeezing:
	if the noun is the cushion:
		say "It says what it always says. You look round. Nobody.";
		stop the action;
	say "That would lead nowhere.".

Just-peting is an action applying to one thing.
Understand "pet [something]" as just-peting.
Understand "stroke [something]" as just-peting.

Carry out just-peting:
	if (the noun is the goat or the noun is the frog-thing):
		say "It bears it.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the skeleton:
		try just-undressing the noun;
		stop the action;
	if the noun is the books:
		try just-turning the noun;
		stop the action;
	if the noun is the cushion:
		try just-squeezing the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the benches or the noun is the string-thing or the noun is the desk:
		say "Say how: unwrap [the noun] with something.";
		stop the action;
	if the noun is the bucket:
		say "Say how: unhook [the noun] with something.";
		stop the action;
	if the noun is the newspaper:
		try other words;
		try just-tearing the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the alarm:
		try other words;
		try just-stoping the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the cushion:
		try other words;
		try just-squeezing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the hobday or the noun is the chair-thing or the noun is the bell:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the books:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the goat or the noun is the frog-thing:
		try other words;
		try just-peting the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check entering (this is the other words for entering rule):
	if other words are tried, make no decision;
	if the noun is the cushion:
		try other words;
		try just-squeezing the noun;
		be done with other words;
		stop the action.
The other words for entering rule is listed first in the check entering rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the benches or the noun is the desk:
		say "Say how: cut [the noun] with something.";
		stop the action;
	if the noun is the string-thing or the noun is the newspaper:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the portrait or the noun is the sign:
		try other words;
		try just-wiping the noun;
		be done with other words;
		stop the action;
	if the noun is the marbles:
		try other words;
		try just-sweeping the noun;
		be done with other words;
		stop the action;
	if the noun is the gown:
		try other words;
		try just-brushing the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The sweeping-with action translates into I6 as "SKOwn1".
The catching-with action translates into I6 as "SKOwn2".
The brushing-with action translates into I6 as "SKOwn3".
The hooking-with action translates into I6 as "SKOwn4".
The cuting-with action translates into I6 as "SKOwn5".
The haltering-with action translates into I6 as "SKOwn6".
The tiing-to action translates into I6 as "SKOwn7".
The pouring-on action translates into I6 as "SKOwn8".
The soaking-with action translates into I6 as "SKOwn9".
The wiping-with action translates into I6 as "SKOwn10".
The hanging-on action translates into I6 as "SKOwn11".
The hanging-in action translates into I6 as "SKOwn12".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the broom +) && x == (+ the marbles +)) return ##SKOwn1;
			if (y == (+ the net-thing +) && x == (+ the frog-thing +)) return ##SKOwn2;
			if (y == (+ the brush +) && x == (+ the gown +)) return ##SKOwn3;
			if (y == (+ the pole +) && x == (+ the bucket +)) return ##SKOwn4;
			if (y == (+ the scissors-thing +) && x == (+ the string-thing +) or (+ the benches +) or (+ the newspaper +) or (+ the desk +)) return ##SKOwn5;
			if (y == (+ the rope +) && x == (+ the goat +)) return ##SKOwn6;
			if (y == (+ the scraper +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the flagpole +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the flagpole +) && x == (+ the flag +)) return -1;
			if (y == (+ the chair-thing +) && x == (+ the vinegar +)) return ##SKOwn8;
			if (y == (+ the hobday +) && x == (+ the vinegar +)) return ##SKOwn8;
			if (y == (+ the drum +) && x == (+ the rag +)) return ##SKOwn9;
			if (y == (+ the rag +) && x == (+ the portrait +) or (+ the sign +)) return ##SKOwn10;
			if (y == (+ the stand-thing +) && x == (+ the gown +)) return ##SKOwn11;
			if (y == (+ the bell +) && x == (+ the clapper +)) return -1;
		2:
			if (y == (+ the flagpole +) && x == (+ the flag +)) return -1;
			if (y == (+ the chair-thing +) && x == (+ the vinegar +)) return ##SKOwn8;
			if (y == (+ the hobday +) && x == (+ the vinegar +)) return ##SKOwn8;
			if (y == (+ the rag +) && x == (+ the drum +)) return ##SKOwn9 + 4096;
			if (y == (+ the bell +) && x == (+ the clapper +)) return ##SKOwn11;
		3:
			if (y == (+ the scraper +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the flagpole +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the drum +) && x == (+ the rag +)) return ##SKOwn9;
			if (y == (+ the rag +) && x == (+ the drum +)) return ##SKOwn9 + 4096;
			if (y == (+ the bell +) && x == (+ the clapper +)) return ##SKOwn12;
		4:
			if (y == (+ the scraper +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the flagpole +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the rag +) && x == (+ the drum +)) return ##SKOwn9 + 4096;
		6:
			if (y == (+ the scraper +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the flagpole +) && x == (+ the goat +)) return ##SKOwn7;
			if (y == (+ the stand-thing +) && x == (+ the gown +)) return ##SKOwn11;
			if (y == (+ the bell +) && x == (+ the clapper +)) return -1;
			if (y == (+ the flagpole +) && x == (+ the flag +)) return ##SKOwn11;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the alarm is ringing-state and the location of the player is the library-room and the books is righted:
		say "The alarm clock rings.".

Every turn:
	if the turn count is at least 150 and the turn count is at most 150:
		say "Far down the drive somebody sounds a motor horn, with no hurry: early, and waiting at the gates for the bell.".

Part 6 - Tasks and endings

The marbles-swept is a task. The points are 2.
The frog-returned is a task. The points are 3.
The skeleton-bare is a task. The points are 1.
The gown-brushed is a task. The points are 2.
The bucket-lowered is a task. The points are 2.
The books-turned is a task. The points are 1.
The alarm-stopped is a task. The points are 2.
The torch-ready is a task. The points are 1.
The string-cut is a task. The points are 2.
The goat-tethered is a task. The points are 3.
The flag-raised is a task. The points are 2.
The hobday-freed is a task. The points are 3.
The fuse-fitted is a task. The points are 3.
The portrait-wiped is a task. The points are 2.
The sign-wiped is a task. The points are 2.
The porridge-made is a task. The points are 2.
The breakfast-set is a task. The points are 4.
The desk-unwrapped is a task. The points are 2.
The gown-hung is a task. The points are 4.
The pru-fed is a task. The points are 3.
The clapper-hung is a task. The points are 2.
The bell-rung is a task. The points are 5.

The maximum score is 53.

Every turn:
	if the marbles-swept is pending and the marbles is swept-up:
		achieve the marbles-swept.

Every turn:
	if the frog-returned is pending and the frog-thing is in the tank:
		achieve the frog-returned.

Every turn:
	if the skeleton-bare is pending and the skeleton is undressed:
		achieve the skeleton-bare.

Every turn:
	if the gown-brushed is pending and the gown is brushed:
		achieve the gown-brushed.

Every turn:
	if the bucket-lowered is pending and the bucket is lowered:
		achieve the bucket-lowered.

Every turn:
	if the books-turned is pending and the books is righted:
		achieve the books-turned.

Every turn:
	if the alarm-stopped is pending and the alarm is stopped-state:
		achieve the alarm-stopped.

Every turn:
	if the torch-ready is pending and the battery is in the torch:
		achieve the torch-ready.

Every turn:
	if the string-cut is pending and the table-thing is cleared:
		achieve the string-cut.

Every turn:
	if the goat-tethered is pending and the goat is tethered:
		achieve the goat-tethered.

Every turn:
	if the flag-raised is pending and the flagpole is flagged:
		achieve the flag-raised.

Every turn:
	if the hobday-freed is pending and the hobday is freed:
		achieve the hobday-freed.

Every turn:
	if the fuse-fitted is pending and the fuse-box is live:
		achieve the fuse-fitted.

Every turn:
	if the portrait-wiped is pending and the portrait is clean-shaven:
		achieve the portrait-wiped.

Every turn:
	if the sign-wiped is pending and the sign is readable:
		achieve the sign-wiped.

Every turn:
	if the porridge-made is pending and the oats is nowhere:
		achieve the porridge-made.

Every turn:
	if the breakfast-set is pending and the pot is on the table-thing:
		achieve the breakfast-set.

Every turn:
	if the desk-unwrapped is pending and the desk is unwrapped:
		achieve the desk-unwrapped.

Every turn:
	if the gown-hung is pending and the gown is on the stand-thing and the gown is brushed and the desk is unwrapped:
		achieve the gown-hung.

Every turn:
	if the pru-fed is pending and the pru is fed-state:
		achieve the pru-fed.

Every turn:
	if the clapper-hung is pending and the bell is not dumb:
		achieve the clapper-hung.

Every turn:
	if the bell-rung is pending and the bell is rung-state:
		achieve the bell-rung.

Every turn:
	if the story has not ended and the turn count is at least 400:
		say "No bell; and at eight Miss Thorncastle comes up without one. She looks into one room after another, and closes each door very gently. [quotation mark]You are new,[quotation mark] she says to you. It is not the sort of sentence that has a future tense.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the marbles-swept is achieved and the frog-returned is achieved and the skeleton-bare is achieved and the gown-brushed is achieved and the bucket-lowered is achieved and the books-turned is achieved and the alarm-stopped is achieved and the torch-ready is achieved and the string-cut is achieved and the goat-tethered is achieved and the flag-raised is achieved and the hobday-freed is achieved and the fuse-fitted is achieved and the portrait-wiped is achieved and the sign-wiped is achieved and the porridge-made is achieved and the breakfast-set is achieved and the desk-unwrapped is achieved and the gown-hung is achieved and the pru-fed is achieved and the clapper-hung is achieved and the bell-rung is achieved:
		say "Miss Thorncastle goes through the school from the steps to the belfry, a hand behind her back, and finds a lawn with a goat on it. [quotation mark]Is that ours?[quotation mark] she says. You say that it is now. She looks at you for some time; and then, where nobody but Pru can see it, something happens to the corner of her mouth.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the hall-room.

When play begins:
	say "It is half past six on the first of April, and the Upper Fifth of Wexcombe School has been up all night, leaving a prank in every room. Mr Hobday the caretaker sits in his lodge, in no position to help, though you may ask him about anything; you are his apprentice, four days in the job. Undo them all, and then ring the bell for breakfast: for when it rings Miss Thorncastle, the headmistress, comes up the drive, and if it is too long in ringing she comes without.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the hobday is glued:
			no;
		yes;
	if N is 3:
		if the hobday is freed:
			no;
		yes;
	if N is 5:
		if the cook is stranded:
			no;
		yes;
	if N is 6:
		if the cook is rescued:
			no;
		yes;
	if N is 10:
		if the pru is starving:
			no;
		yes;
	if N is 11:
		if the pru is fed-state:
			no;
		yes;
	if N is 14:
		if the portrait is clean-shaven:
			no;
		yes;
	if N is 24:
		if the desk is unwrapped:
			no;
		yes;
	if N is 30:
		if the goat is loose:
			no;
		yes;
	if N is 34:
		if the gown is chalky:
			no;
		yes;
	if N is 60:
		if the desk is wrapped:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 64, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Grey, patient, and full of orders.";
	if N is 2, say "He is sitting on the best part of them.";
	if N is 3, say "What is left of them faces the wall.";
	if N is 4, say "White, starched, and always a step ahead of her.";
	if N is 5, say "Dented at the business end.";
	if N is 6, say "Above the elbow, and held there by pins.";
	if N is 7, say "Camel hair, out at one elbow, with deep pockets.";
	if N is 8, say "It was in plaits, before the jackdaws.";
	if N is 9, say "Nest, by the look of it, and lately lived in.";
	if N is 10, say "It makes the same remark about once a minute.";
	if N is 11, say "She is saving that bit.";
	if N is 12, say "Empty, and the brush stands up in it.";
	if N is 13, say "Dark, cracked, and paid for by subscription.";
	if N is 14, say "Long, straight, and never known to tremble.";
	if N is 15, say "Oak, and the painter kept off it.";
	if N is 16, say "It has flown the owl since 1871, with one exception.";
	if N is 17, say "One for bread, and one for everything else.";
	if N is 18, say "They are under the hatch, and go down.";
	if N is 19, say "It grins, but then it was up all night with them.";
	if N is 20, say "Held out from the shoulder, palm up, as at a dance.";
	if N is 21, say "Flat on top, and the right size for one.";
	if N is 22, say "In Latin first, so as not to hurt anybody[']s feelings.";
	if N is 23, say "Thin, mostly, with dust along the odes.";
	if N is 24, say "Green, unmarked, and parallel to everything.";
	if N is 25, say "Cricket, Parliament, cricket, and a glimpse of the weather.";
	if N is 26, say "Oak, bolted through, and thicker than you are.";
	if N is 27, say "Worn thin at the edge by one thumb.";
	if N is 28, say "It looks straight out, as owls on flags do.";
	if N is 29, say "It is by the front steps, where it has always been.";
	if N is 30, say "The last of the batch, and going.";
	if N is 31, say "It stands up by itself.";
	if N is 32, say "Whole, and by the smell of it lightly roasted.";
	if N is 33, say "Bamboo, bound with tape where it has split.";
	if N is 34, say "A term[']s worth, laid on with a board duster.";
	if N is 35, say "Nickel, with one small hammer to serve them both.";
	if N is 36, say "All of its works are in there, behind the back.";
	if N is 37, say "A stump, filed smooth. There was pride in it.";
	if N is 38, say "Navy, with a badge. It has stayed out of this.";
	if N is 39, say "Out in the yard, under an iron plate.";
	if N is 40, say "Rubbed up every week, and from now on by you.";
	if N is 41, say "In four people[']s hands, each correcting the last.";
	if N is 42, say "On the roof outside, discussing you.";
	if N is 43, say "Oak, shallow, and worn on the side by the banister.";
	if N is 44, say "It leads east, to the hall.";
	if N is 45, say "Keys, calendars, and a list of what not to touch.";
	if N is 46, say "It comes up through the floor, and knocks.";
	if N is 47, say "Hollow in the middle, from a century of girls who were nearly late.";
	if N is 48, say "Red tiles, and a good many small hoof marks.";
	if N is 49, say "It had hams hanging from it, before the war.";
	if N is 50, say "China on the dresser, black iron on the range.";
	if N is 51, say "Low brick, limewashed, and hard on tall people.";
	if N is 52, say "The white comes off on your sleeve.";
	if N is 53, say "Cream above and green below, to the end.";
	if N is 54, say "Teak, with burns, and initials round the burns.";
	if N is 55, say "High, barred, and worked with a long pole.";
	if N is 56, say "From its rail you can see the hall tiles, and count them.";
	if N is 57, say "Cream above and green below, as far as the library.";
	if N is 58, say "Plaster, with a cherub in each corner, reading.";
	if N is 59, say "Panelled, where there is any to be seen.";
	if N is 60, say "Folded out of the sports page.";
	if N is 61, say "That is you, in a brown coat that was cut for somebody else.";
	if N is 62, say "In bed, all of them, with the sheet between their teeth.";
	if N is 63, say "Yours, with four days of splinters.";
	if N is 65, say "You are there.";
	if N is 66, say "You would have to go north.";
	if N is 67, say "You would have to go west.";
	if N is 68, say "You would have to go east.";
	if N is 69, say "You would have to go south.";
	if N is 70, say "You would have to go up.";
	if N is 71, say "You are there.";
	if N is 72, say "You would have to go east.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go north.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go west.";
	if N is 77, say "You would have to go north.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go south.";
	if N is 80, say "You would have to go down.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go up.";
	if N is 83, say "You are there.";
	if N is 84, say "You would have to go south.";
	if N is 85, say "You would have to go west.";
	if N is 86, say "You would have to go north.";
	if N is 87, say "You are there.";
	if N is 88, say "You would have to go east.";
	if N is 89, say "You are there.";
	if N is 90, say "You would have to go south.";
	if N is 91, say "You are there.";
	if N is 92, say "You would have to go down.";
	if N is 93, say "You would have to go west.";
	if N is 94, say "You are there.";
	if N is 95, say "You would have to go east.";
	if N is 96, say "You are there.";
	if N is 97, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eyes//': if (n < 1 && SK_Near((+ the hobday +))) return 1;
		'trousers//': if (n < 2 && SK_Near((+ the hobday +))) return 2; if (n < 3 && SK_Near((+ the hobday +))) return 3;
		'apron//': if (n < 4 && SK_Near((+ the cook +))) return 4;
		'ladle//': if (n < 5 && SK_Near((+ the cook +))) return 5;
		'sleeves//': if (n < 6 && SK_Near((+ the cook +))) return 6;
		'gown//': if (n < 7 && SK_Near((+ the pru +))) return 7;
		'hair//': if (n < 8 && SK_Near((+ the pru +))) return 8;
		'straw//': if (n < 9 && SK_Near((+ the pru +))) return 9;
		'stomach//': if (n < 10 && SK_Near((+ the pru +))) return 10;
		'chin//': if (n < 11 && SK_Near((+ the pru +))) return 11;
		'tin//': if (n < 12 && SK_Near((+ the chair-thing +))) return 12;
		'oils//': if (n < 13 && SK_Near((+ the portrait +))) return 13;
		'lip//': if (n < 14 && SK_Near((+ the portrait +))) return 14;
		'frame//': if (n < 15 && SK_Near((+ the sign +))) return 15;
		'flags//': if (n < 16 && SK_Near((+ the flagpole +))) return 16;
		'ovens//': if (n < 17 && SK_Near((+ the range +))) return 17;
		'steps//': if (n < 18 && SK_Near((+ the hatch +))) return 18; if (n < 69 && SK_Near((+ the hall-room +))) return 69; if (n < 73 && SK_Near((+ the drive-room +))) return 73;
		'head//': if (n < 19 && SK_Near((+ the skeleton +))) return 19;
		'arm//': if (n < 20 && SK_Near((+ the skeleton +))) return 20;
		'stone//': if (n < 21 && SK_Near((+ the tank +))) return 21;
		'label//': if (n < 22 && SK_Near((+ the tank +))) return 22;
		'poets//': if (n < 23 && SK_Near((+ the books +))) return 23;
		'blotter//': if (n < 24 && SK_Near((+ the desk +))) return 24;
		'layers//': if (n < 25 && SK_Near((+ the newspaper +))) return 25;
		'headstock//': if (n < 26 && SK_Near((+ the bell +))) return 26;
		'tag//': if (n < 27 && SK_Near((+ the study-key +))) return 27;
		'owl//': if (n < 28 && SK_Near((+ the flag +))) return 28;
		'scraper//': if (n < 29 && SK_Near((+ the goat +))) return 29;
		'loaf//': if (n < 30 && SK_Near((+ the goat +))) return 30;
		'spoon//': if (n < 31 && SK_Near((+ the bowl +))) return 31;
		'hazelnuts//': if (n < 32 && SK_Near((+ the chocolate +))) return 32;
		'cane//': if (n < 33 && SK_Near((+ the net-thing +))) return 33;
		'chalk//': if (n < 34 && SK_Near((+ the gown +))) return 34;
		'bells//': if (n < 35 && SK_Near((+ the alarm +))) return 35;
		'drum//': if (n < 36 && SK_Near((+ the alarm +))) return 36;
		'button//': if (n < 37 && SK_Near((+ the alarm +))) return 37;
		'cap//': if (n < 38 && SK_Near((+ the hooks +))) return 38;
		'main//': if (n < 39 && SK_Near((+ the gas-taps +))) return 39;
		'rods//': if (n < 40 && SK_Near((+ the red-runner +))) return 40;
		'cards//': if (n < 41 && SK_Near((+ the catalogue +))) return 41;
		'jackdaws//': if (n < 42 && SK_Near((+ the louvres +))) return 42;
		'stairs//': if (n < 43 && SK_Near((+ the hall-room +))) return 43;
		'door//': if (n < 44 && SK_Near((+ the lodge +))) return 44;
		'wall//': if (n < 45 && SK_Near((+ the lodge +))) return 45; if (n < 52 && SK_Near((+ the cellar-room +))) return 52; if (n < 53 && SK_Near((+ the corridor +))) return 53; if (n < 57 && SK_Near((+ the landing +))) return 57; if (n < 59 && SK_Near((+ the library-room +))) return 59;
		'pipe//': if (n < 46 && SK_Near((+ the lodge +))) return 46;
		'step//': if (n < 47 && SK_Near((+ the drive-room +))) return 47;
		'floor//': if (n < 48 && SK_Near((+ the kitchen-room +))) return 48;
		'ceiling//': if (n < 49 && SK_Near((+ the kitchen-room +))) return 49; if (n < 58 && SK_Near((+ the library-room +))) return 58;
		'plates//': if (n < 50 && SK_Near((+ the kitchen-room +))) return 50;
		'vaults//': if (n < 51 && SK_Near((+ the cellar-room +))) return 51;
		'benches//': if (n < 54 && SK_Near((+ the lab +))) return 54;
		'windows//': if (n < 55 && SK_Near((+ the gym +))) return 55;
		'gallery//': if (n < 56 && SK_Near((+ the landing +))) return 56;
		'bow//': if (n < 60 && SK_Near((+ the study +))) return 60;
		'apprentic//': if (n < 61 && SK_Near(player)) return 61;
		'girls//': if (n < 62 && SK_Near(player)) return 62;
		'fifth//': if (n < 62 && SK_Near(player)) return 62;
		'hand//': if (n < 63 && SK_Near(player)) return 63;
		'april//': if (n < 64 && SK_Near(player)) return 64;
		'bleat//': if (n < 64 && SK_Near(player)) return 64;
		'bread//': if (n < 64 && SK_Near(player)) return 64;
		'conversat//': if (n < 64 && SK_Near(player)) return 64;
		'corner//': if (n < 64 && SK_Near(player)) return 64;
		'current//': if (n < 64 && SK_Near(player)) return 64;
		'drive//': if (n < 64 && SK_Near(player)) return 64;
		'dumas//': if (n < 64 && SK_Near(player)) return 64;
		'elephant//': if (n < 64 && SK_Near(player)) return 64;
		'face//': if (n < 64 && SK_Near(player)) return 64;
		'fish//': if (n < 64 && SK_Near(player)) return 64;
		'full//': if (n < 64 && SK_Near(player)) return 64;
		'glasses//': if (n < 64 && SK_Near(player)) return 64;
		'gold//': if (n < 64 && SK_Near(player)) return 64;
		'heat//': if (n < 64 && SK_Near(player)) return 64;
		'hero//': if (n < 64 && SK_Near(player)) return 64;
		'idea//': if (n < 64 && SK_Near(player)) return 64;
		'job//': if (n < 64 && SK_Near(player)) return 64;
		'joke//': if (n < 64 && SK_Near(player)) return 64;
		'lass//': if (n < 64 && SK_Near(player)) return 64;
		'lies//': if (n < 64 && SK_Near(player)) return 64;
		'list//': if (n < 64 && SK_Near(player)) return 64;
		'living//': if (n < 64 && SK_Near(player)) return 64;
		'metres//': if (n < 64 && SK_Near(player)) return 64;
		'mirrorles//': if (n < 64 && SK_Near(player)) return 64;
		'money//': if (n < 64 && SK_Near(player)) return 64;
		'oil//': if (n < 64 && SK_Near(player)) return 64;
		'pantry//': if (n < 64 && SK_Near(player)) return 64;
		'photograp//': if (n < 64 && SK_Near(player)) return 64;
		'pocket//': if (n < 64 && SK_Near(player)) return 64;
		'pony//': if (n < 64 && SK_Near(player)) return 64;
		'position//': if (n < 64 && SK_Near(player)) return 64;
		'prank//': if (n < 64 && SK_Near(player)) return 64;
		'prefect//': if (n < 64 && SK_Near(player)) return 64;
		'report//': if (n < 64 && SK_Near(player)) return 64;
		'rings//': if (n < 64 && SK_Near(player)) return 64;
		'sabre//': if (n < 64 && SK_Near(player)) return 64;
		'sail//': if (n < 64 && SK_Near(player)) return 64;
		'seat//': if (n < 64 && SK_Near(player)) return 64;
		'silk//': if (n < 64 && SK_Near(player)) return 64;
		'supper//': if (n < 64 && SK_Near(player)) return 64;
		'temporari//': if (n < 64 && SK_Near(player)) return 64;
		'thursdays//': if (n < 64 && SK_Near(player)) return 64;
		'verdict//': if (n < 64 && SK_Near(player)) return 64;
		'view//': if (n < 64 && SK_Near(player)) return 64;
		'woman//': if (n < 64 && SK_Near(player)) return 64;
		'world//': if (n < 64 && SK_Near(player)) return 64;
		'hall//': if (n < 65 && SK_Near((+ the hall-room +))) return 65; if (n < 72 && SK_Near((+ the lodge +))) return 72; if (n < 74 && SK_Near((+ the drive-room +))) return 74; if (n < 76 && SK_Near((+ the dining +))) return 76; if (n < 84 && SK_Near((+ the corridor +))) return 84; if (n < 92 && SK_Near((+ the landing +))) return 92;
		'corridor//': if (n < 66 && SK_Near((+ the hall-room +))) return 66; if (n < 83 && SK_Near((+ the corridor +))) return 83; if (n < 88 && SK_Near((+ the lab +))) return 88; if (n < 90 && SK_Near((+ the gym +))) return 90;
		'lodge//': if (n < 67 && SK_Near((+ the hall-room +))) return 67; if (n < 71 && SK_Near((+ the lodge +))) return 71;
		'room//': if (n < 68 && SK_Near((+ the hall-room +))) return 68; if (n < 75 && SK_Near((+ the dining +))) return 75; if (n < 79 && SK_Near((+ the kitchen-room +))) return 79;
		'landing//': if (n < 70 && SK_Near((+ the hall-room +))) return 70; if (n < 91 && SK_Near((+ the landing +))) return 91; if (n < 95 && SK_Near((+ the library-room +))) return 95;
		'kitchen//': if (n < 77 && SK_Near((+ the dining +))) return 77; if (n < 78 && SK_Near((+ the kitchen-room +))) return 78; if (n < 82 && SK_Near((+ the cellar-room +))) return 82;
		'cellar//': if (n < 80 && SK_Near((+ the kitchen-room +))) return 80; if (n < 81 && SK_Near((+ the cellar-room +))) return 81;
		'laborator//': if (n < 85 && SK_Near((+ the corridor +))) return 85; if (n < 87 && SK_Near((+ the lab +))) return 87;
		'gymnasium//': if (n < 86 && SK_Near((+ the corridor +))) return 86; if (n < 89 && SK_Near((+ the gym +))) return 89;
		'library//': if (n < 93 && SK_Near((+ the landing +))) return 93; if (n < 94 && SK_Near((+ the library-room +))) return 94;
		'study//': if (n < 96 && SK_Near((+ the study +))) return 96;
		'belfry//': if (n < 97 && SK_Near((+ the belfry +))) return 97;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'april//') rtrue;
	if (w == 'dumas//') rtrue;
	if (w == 'fifth//') rtrue;
	if (w == 'thursdays//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air apprentice apprentices april aprils apron aprons arm arms";
		}
		'b': switch (n) {
			1: return "badge badges banister banisters batch batches bed beds bleat bleats body boot boots brass brasses bread breads button buttons";
		}
		'c': switch (n) {
			1: return "calendar calendars cane canes cap caps car card cards cars ceiling ceilings centuries century character characters cheque cheques cherub cherubs";
			2: return "clothes cloud clouds coat coats collarbone collarbones conversation conversations corner corners current currents";
		}
		'd': switch (n) {
			1: return "dance dances dickinson dickinsons drive drives duma dumas dust duster dusters dusts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows electric electrics elephant elephants exception exceptions expert experts eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fast fasts feet fifth fifths finger fingers fish fishes foot frame frames full fulls";
		}
		'g': switch (n) {
			1: return "galleries gallery gats glass glasses glimpse glimpses gold golds ground";
		}
		'h': switch (n) {
			1: return "hair hairs hammer hammers hand handle handles hands hazelnut hazelnuts head headmistress headmistresses heads headstock headstocks heat heats hero";
			2: return "heros home homes hoof hoofs horn horns house houses hum hums hurries hurry";
		}
		'i': switch (n) {
			1: return "idea ideas";
		}
		'j': switch (n) {
			1: return "jackdaw jackdaws job jobs joke jokes";
		}
		'k': switch (n) {
			1: return "kent kents knee knees knife knifes";
		}
		'l': switch (n) {
			1: return "label labels lass lasses layer layers leg legs list lists living livings lock locks look looks loop loops";
		}
		'm': switch (n) {
			1: return "main mains metre metres miller millers mirrorless mirrorlesses miss misses money moneys moth moths mouth mouths";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "odes ods oil oils oven ovens owl owls";
		}
		'p': switch (n) {
			1: return "page pages painter painters pantries pantry parliament parliaments paste pastes people person persons photograph photographs pin pins pipe pipes plat";
			2: return "plate plates plats pocket pockets poet poets ponies pony porter porters position positions prank pranks prefect prefects prison prisons";
		}
		'r': switch (n) {
			1: return "rail rails reach reaches report reports ringing ringings rod rods roof roofs";
		}
		's': switch (n) {
			1: return "sabre sabres safe safes sail sails school schools seat seats sentence sentences sheet sheets shoulder shoulders silk silks sky smell smells speck";
			2: return "specks splinter splinters spoon spoons square squares stain stains stair stairs stone stones straw straws stump stumps supper suppers swoop swoops";
		}
		't': switch (n) {
			1: return "tag tags tape tapes teeth temporaria temporarias tense tenses thinner thinners thorncastle thorncastles thumb thumbs thursday thursdays tooth tooths";
		}
		'v': switch (n) {
			1: return "verdict verdicts view views";
		}
		'w': switch (n) {
			1: return "wale wales wall walls war wars water waters weather weathers white whites wind window windows winds woman womans work works world worlds worth worths";
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
		'steps//': if (SK_Near((+ the hatch +)) || SK_Near((+ the hall-room +)) || SK_Near((+ the drive-room +))) rtrue;
		'stairs//': if (SK_Near((+ the hall-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the hatch +))) rtrue;
	if (SK_Near((+ the hall-room +))) rtrue;
	if (SK_Near((+ the drive-room +))) rtrue;
	if (TestScope((+ the steps-thing +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the hobday is glued]Mr Hobday sits upright on the kitchen chair, as if for a photograph.[no line break][otherwise]Mr Hobday stands with his back to the wall.[no line break][end if]".

To say choice-2: say "[if the cook is stranded]On top of the dresser kneels Mrs Sallow, the cook.[no line break][otherwise]Mrs Sallow, the cook, stands with her sleeves rolled.[no line break][end if]".

To say choice-3: say "[if the goat is loose]A goat stands on the cellar hatch, eating a loaf.[no line break][otherwise if the goat is haltered]A goat stands on the cellar hatch, in a skipping rope.[no line break][otherwise]A goat is tied up here, grazing.[no line break][end if]".
