"A Feast for Margrave Ott" by Starling

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

The kitchen-room is a room. It is privately-named.
The hall-room is a room. It is privately-named.
The pantry is a room. It is privately-named.
The stillroom is a room. It is privately-named.
The scullery is a room. It is privately-named.
The yard is a room. It is privately-named.
The garden-room is a room. It is privately-named.
The coop is a room. It is privately-named.
The postern is a room. It is privately-named.
The cellar-room is a room. It is privately-named.
The passage is a room. It is privately-named.
The guardroom is a room. It is privately-named.
The pit-head is a room. It is privately-named.
The oubliette is a room. It is privately-named.

The printed name of the kitchen-room is "Castle Kitchen".
The description of the kitchen-room is "A vault with a hearth you could stable a horse in, a bread oven beside it, and a stair down to the wine cellar. The great hall is north, the pantry east, the scullery west, the well yard south.[if the hearth is ablaze] The fire roars.[end if]".
The hall-room is north of the kitchen-room.
The pantry is east of the kitchen-room.
The scullery is west of the kitchen-room.
The yard is south of the kitchen-room.
The cellar-room is down of the kitchen-room.

The printed name of the hall-room is "Great Hall".
The description of the hall-room is "Banners, smoke, and forty guests on benches, waiting. The high table stands across the end, with a bronze gong to strike behind it.[if the gong is struck-state] Everybody is eating, and nobody is looking.[end if]".
The kitchen-room is south of the hall-room.

The printed name of the pantry is "Pantry".
The description of the pantry is "Shelves and hooks, and a painted door to the north with a small lock.".
The kitchen-room is west of the pantry.

The printed name of the stillroom is "Stillroom".
The description of the stillroom is "Glass, copper, and a hundred labels in the steward[']s hand.".

The printed name of the scullery is "Scullery".
The description of the scullery is "A stone sink, a drain, and a tub of silver sand to scour things with.".
The kitchen-room is east of the scullery.

The printed name of the yard is "Well Yard".
The description of the yard is "Trodden snow. The draw well stands in the middle under its windlass; the garden is east, the coop west, and to the south the postern door leads down to the river.".
The kitchen-room is north of the yard.
The garden-room is east of the yard.
The coop is west of the yard.

The printed name of the garden-room is "Herb Garden".
The description of the garden-room is "Box hedges under snow, and one leek bed, sticking out its green ears.".
The yard is west of the garden-room.

The printed name of the coop is "Hen Coop".
The description of the coop is "Straw, warmth, and [choice-1], with one opinion among them.".
The yard is east of the coop.

The printed name of the postern is "River Stair".
The description of the postern is "Wet steps, black water, willows. A rowing boat is tied up by its painter.".

The printed name of the cellar-room is "Wine Cellar".
The description of the cellar-room is "Arches, sawdust, and the great tun with its tap. A herring barrel as tall as you [choice-2].[if the barrel is rolled] Behind it is a low passage.[end if]".
The kitchen-room is up of the cellar-room.
The passage is east of the cellar-room.
The cellar-room is dark.

The printed name of the passage is "Low Passage".
The description of the passage is "Two shoulders wide and one cook high, and dripping. Light shows to the north.".
The cellar-room is west of the passage.
The guardroom is north of the passage.
The passage is dark.

The printed name of the guardroom is "Guardroom".
The description of the guardroom is "A brazier, a bunk, a row of pegs. An archway leads east.".
The passage is south of the guardroom.
The pit-head is east of the guardroom.

The printed name of the pit-head is "Pit Chamber".
The description of the pit-head is "A round chamber with a torch in a ring. The pit is in the middle of the floor, with a stone pillar beside it and a pit grate [choice-3].[if the pillar-thing is roped] A rope runs from the pillar down the pit.[end if]".
The guardroom is west of the pit-head.
The oubliette is down of the pit-head.

The printed name of the oubliette is "Oubliette".
The description of the oubliette is "A bottle of stone with straw at the bottom. Somebody has scratched recipes on the wall.".
The pit-head is up of the oubliette.
The oubliette is dark.

Part 2 - States

A thing can be sour, pleased or toasting (this is its steward-state property).

A thing can be snoring or watchful. A thing is usually watchful.

A thing can be strengthened or faint. A thing is usually faint.

A thing can be raised or captive. A thing is usually captive.

A thing can be smocked or ragged. A thing is usually ragged.

A thing can be unlaid-state, laid-state or ablaze (this is its hearth-state property).

A thing can be rolled or in-the-way. A thing is usually in-the-way.

A thing can be pecking or brooding. A thing is usually brooding.

A thing can be cropped or uncut. A thing is usually uncut.

A thing can be struck-state or quiet-gong. A thing is usually quiet-gong.

A thing can be barred, unbarred or levered (this is its grate-state property).

A thing can be roped or ropeless. A thing is usually ropeless.

A thing can be plugged or leaking. A thing is usually leaking.

A thing can be adrift or moored. A thing is usually moored.

A thing can be flaming or unlit-state. A thing is usually unlit-state.

A thing can be filthy, scoured, filled-state or brothy (this is its pot-state property).

A thing can be baked or raw-cake. A thing is usually raw-cake.

A thing can be unstuffed, stuffed or roasted (this is its goose-state property).

A thing can be empty-flagon, wined or drugged (this is its flagon-state property).

A thing can be full-cup or empty-cup. A thing is usually empty-cup.

Part 3 - Things

The steward is a man. It is privately-named.
The bohl is a man. It is privately-named.
The anselm is a man. It is privately-named.
The hearth is a container. It is privately-named.
The oven is a container. It is privately-named.
The well-thing is a thing. It is privately-named.
The tun is a thing. It is privately-named.
The barrel is a thing. It is privately-named.
The hens is a thing. It is privately-named.
The bed-thing is a thing. It is privately-named.
The sand is a thing. It is privately-named.
The still-door is a door. It is privately-named.
The postern-door is a door. It is privately-named.
The table-thing is a supporter. It is privately-named.
The gong is a thing. It is privately-named.
The guests is a thing. It is privately-named.
The grate is a thing. It is privately-named.
The pillar-thing is a thing. It is privately-named.
The boat is a thing. It is privately-named.
The firewood is a thing. It is privately-named.
The tinderbox is a thing. It is privately-named.
The candle is a thing. It is privately-named.
The pot is a thing. It is privately-named.
The knife is a thing. It is privately-named.
The leeks is a thing. It is privately-named.
The barley is a thing. It is privately-named.
The eggs is a thing. It is privately-named.
The flour is a thing. It is privately-named.
The honey is a thing. It is privately-named.
The poppy is a thing. It is privately-named.
The cake is a thing. It is privately-named.
The goose-thing is a thing. It is privately-named.
The sage is a thing. It is privately-named.
The spit-thing is a thing. It is privately-named.
The flagon is a thing. It is privately-named.
The grate-key is a thing. It is privately-named.
The still-key is a thing. It is privately-named.
The postern-key is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The cup-thing is a thing. It is privately-named.
The smock is a thing. It is privately-named.
The bung is a thing. It is privately-named.
The lute is a thing. It is privately-named.
The pepper is a thing. It is privately-named.
The banners is a thing. It is privately-named.
The benches is a thing. It is privately-named.
The shelves is a thing. It is privately-named.
The labels-thing is a thing. It is privately-named.
The stone-sink is a thing. It is privately-named.
The snow is a thing. It is privately-named.
The hedges is a thing. It is privately-named.
The nests is a thing. It is privately-named.
The willows is a thing. It is privately-named.
The arches is a thing. It is privately-named.
The wet-stone is a thing. It is privately-named.
The brazier is a thing. It is privately-named.
The bunk is a thing. It is privately-named.
The stool is a thing. It is privately-named.
The torch is a thing. It is privately-named.
The recipes is a thing. It is privately-named.
The straw is a thing. It is privately-named.

The steward is in the hall-room.
The printed name of the steward is "Steward Quill".
Include (- with name 'steward//' 'quill//', -) when defining the steward.
The description of the steward is "Velvet, keys, and a nose for other people[']s mistakes.[if the steward is sour] He has not tasted anything yet, and does not expect to like it.[end if][if the steward is pleased] He is as near to pleased as he comes.[end if][if the steward is toasting] He is on his third toast.[end if]".
The appearance of the steward is "[choice-4][line break]".
The first place of the steward is the hall-room.
The steward is proper-named.

The bohl is in the guardroom.
The printed name of the bohl is "Bohl".
Include (- with name 'bohl//' 'gaoler//' 'guard//' 'jailer//', -) when defining the bohl.
The description of the bohl is "Bohl the gaoler is as wide as an arch, and red-eyed for want of sleep.[if the bohl is watchful] He is awake, to his sorrow.[end if][if the bohl is snoring] He is asleep on the floor, and smiling.[end if]".
The appearance of the bohl is "[choice-5][line break]".
The first place of the bohl is the guardroom.
The bohl is proper-named.

The anselm is in the oubliette.
The printed name of the anselm is "Anselm".
Include (- with name 'anselm//' 'cook//' 'prisoner//', -) when defining the anselm.
The description of the anselm is "Forty years a cook, and thin as a spoon now; his eyes still go to your hands.[if the anselm is faint] He can hardly hold his head up, and wants something hot.[end if][if the anselm is strengthened] There is some colour in his face.[end if][if the anselm is captive] He sits in the straw.[end if][if the anselm is raised] He keeps close to you.[end if][if the anselm is ragged] He is in rags that anybody would know.[end if][if the anselm is smocked] He wears a scullion[']s smock, and flour in his beard.[end if]".
The appearance of the anselm is "Anselm lies in the straw, and turns his face to the light.".
The first place of the anselm is the oubliette.
The anselm is proper-named.

The hearth is in the kitchen-room.
The printed name of the hearth is "hearth".
Include (- with name 'hearth//' 'fire//' 'fireplace//' 'flames//' 'hearths//p', -) when defining the hearth.
The description of the hearth is "Firedogs, hooks, a crane. You lay wood in it and light it, and then you can boil and roast.[if the hearth is unlaid-state] It is swept and empty.[end if][if the hearth is laid-state] Wood is laid in it, ready to light.[end if][if the hearth is ablaze] It is roaring.[end if]".
The hearth is fixed in place, not enterable, unopenable, open and scenery.

The oven is in the kitchen-room.
The printed name of the oven is "bread oven".
Include (- with name 'bread//' 'oven//' 'brick//' 'mouth//' 'ovens//p', -) when defining the oven.
The description of the oven is "A brick mouth at the side of the hearth, heated by it, to bake in.".
The oven is fixed in place, not enterable, unopenable, open and scenery.

The well-thing is in the yard.
The printed name of the well-thing is "draw well".
Include (- with name 'draw//' 'well//' 'water//' 'windlass//' 'wells//p', -) when defining the well-thing.
The description of the well-thing is "Good cold water, to fill a pot at. The rope goes over the windlass.".
The well-thing is fixed in place and scenery.

The tun is in the cellar-room.
The printed name of the tun is "great tun".
Include (- with name 'great//' 'tun//' 'tap//' 'cask//' 'tuns//p', -) when defining the tun.
The description of the tun is "Eight hundred measures of Margrave[']s red. You fill things at the tap.".
The tun is fixed in place and scenery.

The barrel is in the cellar-room.
The printed name of the barrel is "herring barrel".
Include (- with name 'herring//' 'barrel//' 'barrels//p', -) when defining the barrel.
The description of the barrel is "Herrings, salt, tar. It is round, so one could roll it.[if the barrel is in-the-way] Cold air blows out from behind it.[end if][if the barrel is rolled] It has been rolled aside.[end if]".
The barrel is fixed in place and scenery.

The hens is in the coop.
The printed name of the hens is "hens".
Include (- with name 'hens//' 'hen//' 'chickens//', -) when defining the hens.
The description of the hens is "Eleven, brown, with a look for your fingers. They can be bought with grain.[if the hens is brooding] They are sitting on their eggs.[end if][if the hens is pecking] They are in the far corner, at the barley.[end if]".
The hens is fixed in place, scenery and plural-named.

The bed-thing is in the garden-room.
The printed name of the bed-thing is "leek bed".
Include (- with name 'leek//' 'bed//' 'row//' 'beds//p', -) when defining the bed-thing.
The description of the bed-thing is "Leeks, to be cut at the root with a knife.[if the bed-thing is uncut] It is in full leek.[end if][if the bed-thing is cropped] It has a gap in it.[end if]".
The bed-thing is fixed in place and scenery.

The sand is in the scullery.
The printed name of the sand is "silver sand".
Include (- with name 'silver//' 'sand//' 'tub//', -) when defining the sand.
The description of the sand is "Fine river sand: scour a pot with it, and it shines.".
The sand is fixed in place and scenery.
The indefinite article of the sand is "some".

The still-door is north of the pantry and south of the stillroom.
The printed name of the still-door is "stillroom door".
Include (- with name 'stillroom//' 'door//' 'painted//' 'small//' 'lock//' 'doors//p', -) when defining the still-door.
The description of the still-door is "STILLROOM. THE STEWARD HAS THE KEY. One would unlock it with that.".
The still-door is openable, closed, lockable and locked.
The matching key of the still-door is the still-key.

The postern-door is south of the yard and north of the postern.
The printed name of the postern-door is "postern door".
Include (- with name 'postern//' 'door//' 'wicket//' 'doors//p', -) when defining the postern-door.
The description of the postern-door is "Oak and bolts; one could unlock it, with the steward[']s key to it.".
The postern-door is openable, closed, lockable and locked.
The matching key of the postern-door is the postern-key.

The table-thing is in the hall-room.
The printed name of the table-thing is "high table".
Include (- with name 'high//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "White linen, silver salt, and room for three dishes.".
The table-thing is fixed in place, not enterable and scenery.

The gong is in the hall-room.
The printed name of the gong is "bronze gong".
Include (- with name 'bronze//' 'gong//' 'gongs//p', -) when defining the gong.
The description of the gong is "As wide as a cartwheel. It is struck when the feast is served, and then everybody eats.[if the gong is quiet-gong] It hangs still.[end if][if the gong is struck-state] It is still humming.[end if]".
The gong is fixed in place and scenery.

The guests is in the hall-room.
The printed name of the guests is "forty guests".
Include (- with name 'forty//' 'guests//' 'margrave//' 'ott//' 'company//', -) when defining the guests.
The description of the guests is "Furs, jewels, elbows; and Margrave Ott, who looks at nobody.".
The guests is fixed in place, scenery and plural-named.

The grate is in the pit-head.
The printed name of the grate is "pit grate".
Include (- with name 'pit//' 'grate//' 'grating//' 'lock//' 'grates//p', -) when defining the grate.
The description of the grate is "Iron bars as thick as a wrist, with a lock. One could open it with a key, and then it would still be there to lever up.[if the grate is barred] It is locked.[end if][if the grate is unbarred] It is unlocked.[end if][if the grate is levered] It lies on its back.[end if]".
The grate is fixed in place and scenery.

The pillar-thing is in the pit-head.
The printed name of the pillar-thing is "stone pillar".
Include (- with name 'stone//' 'pillar//' 'column//' 'pillars//p', -) when defining the pillar-thing.
The description of the pillar-thing is "It holds the roof up, and would hold a rope, if one tied it on.[if the pillar-thing is ropeless] Nothing is tied to it.[end if][if the pillar-thing is roped] A rope is tied to it, and goes down the pit.[end if]".
The pillar-thing is fixed in place and scenery.

The boat is in the postern.
The printed name of the boat is "rowing boat".
Include (- with name 'rowing//' 'boat//' 'hole//' 'painter//' 'boats//p', -) when defining the boat.
The description of the boat is "Two oars, two thwarts, and a hole in the bottom that a bung would plug. Then one would only have to cast off.[if the boat is leaking] There is water in it to the thwarts.[end if][if the boat is plugged] It floats, with a bung in its bottom.[end if][if the boat is moored] It is moored.[end if][if the boat is adrift] It is moving.[end if]".
The boat is fixed in place and scenery.

The firewood is in the yard.
The printed name of the firewood is "firewood".
Include (- with name 'firewood//' 'wood//' 'logs//', -) when defining the firewood.
The description of the firewood is "Split beech, dry, to lay in a hearth.".
The appearance of the firewood is "Firewood is stacked under the eaves.".
The first place of the firewood is the yard.
The firewood is portable.
The indefinite article of the firewood is "some".

The tinderbox is in the pantry.
The printed name of the tinderbox is "tinderbox".
Include (- with name 'tinderbox//' 'tinder//' 'flint//' 'tinderboxes//p', -) when defining the tinderbox.
The description of the tinderbox is "Flint, steel, and tinder to light one fire.".
The tinderbox is portable.

The candle is in the scullery.
The printed name of the candle is "tallow candle".
Include (- with name 'tallow//' 'candle//' 'taper//' 'fat//' 'yellow//' 'candles//p', -) when defining the candle.
The description of the candle is "A fat yellow candle, to light at a fire.[if the candle is unlit-state] It is not lit.[end if][if the candle is flaming] It is lit.[end if]".
The candle is portable.

The pot is in the scullery.
The printed name of the pot is "black pot".
Include (- with name 'black//' 'pot//' 'cauldron//' 'broth//' 'soup//' 'iron//' 'pots//p', -) when defining the pot.
The description of the pot is "An iron cauldron with a bail: broth for forty.[if the pot is filthy] It is filthy: the last stew is still in there.[end if][if the pot is scoured] It is clean and empty.[end if][if the pot is filled-state] It is full of water.[end if][if the pot is brothy] It is full of leek broth, and smoking.[end if]".
The appearance of the pot is "A black pot lies in the sink, as it was left.".
The first place of the pot is the scullery.
The pot is portable.

The knife is in the kitchen-room.
The printed name of the knife is "paring knife".
Include (- with name 'paring//' 'knife//' 'knifes//p', -) when defining the knife.
The description of the knife is "Anselm[']s own paring knife, worn thin.".
The knife is portable.

The printed name of the leeks is "leeks".
Include (- with name 'leeks//' 'bundle//', -) when defining the leeks.
The description of the leeks is "White, green, and squeaking with cold. They want to be boiled in a pot.".
The leeks is portable and plural-named.

The barley is in the pantry.
The printed name of the barley is "barley bag".
Include (- with name 'barley//' 'bag//' 'grain//' 'bags//p', -) when defining the barley.
The description of the barley is "Hen barley. You could scatter it.".
The barley is portable.

The eggs is in the coop.
The printed name of the eggs is "eggs".
Include (- with name 'eggs//' 'egg//', -) when defining the eggs.
The description of the eggs is "A dozen brown eggs, to beat into flour.".
The appearance of the eggs is "[choice-6][line break]".
The first place of the eggs is the coop.
The eggs is portable and plural-named.

The flour is in the pantry.
The printed name of the flour is "flour sack".
Include (- with name 'flour//' 'sack//' 'sacks//p', -) when defining the flour.
The description of the flour is "White flour, sifted twice.".
The flour is portable.

The honey is in the stillroom.
The printed name of the honey is "honey jar".
Include (- with name 'honey//' 'jar//' 'jars//p', -) when defining the honey.
The description of the honey is "Lime honey, dark as a fiddle. No cake without it.".
The honey is portable.

The poppy is in the stillroom.
The printed name of the poppy is "poppy syrup".
Include (- with name 'poppy//' 'syrup//' 'vial//', -) when defining the poppy.
The description of the poppy is "A vial, with a label: FOR SLEEP. STEEP IN WINE. ONE DROP.".
The poppy is portable.
The indefinite article of the poppy is "some".

The printed name of the cake is "feast cake".
Include (- with name 'feast//' 'cake//' 'batter//' 'dough//' 'honey//' 'cakes//p', -) when defining the cake.
The description of the cake is "A honey cake in a tin the size of a drum.[if the cake is raw-cake] It is batter, and wants to be baked.[end if][if the cake is baked] It is baked, brown and high.[end if]".
The cake is portable.

The goose-thing is in the pantry.
The printed name of the goose-thing is "fat goose".
Include (- with name 'fat//' 'goose//' 'gooses//p', -) when defining the goose-thing.
The description of the goose-thing is "Plucked and drawn. One would stuff it with sage and roast it on a spit.[if the goose-thing is unstuffed] There is nothing in it.[end if][if the goose-thing is stuffed] It is stuffed.[end if][if the goose-thing is roasted] It is roasted, and the colour of a fiddle.[end if]".
The appearance of the goose-thing is "A fat goose hangs from a hook.".
The first place of the goose-thing is the pantry.
The goose-thing is portable.

The sage is in the garden-room.
The printed name of the sage is "sage sprig".
Include (- with name 'sage//' 'sprig//' 'good//' 'grey//' 'sprigs//p', -) when defining the sage.
The description of the sage is "A good grey sprig, enough to stuff a goose.".
The appearance of the sage is "A sage sprig pokes out of the snow.".
The first place of the sage is the garden-room.
The sage is portable.

The spit-thing is in the scullery.
The printed name of the spit-thing is "iron spit".
Include (- with name 'iron//' 'spit//' 'skewer//' 'spits//p', -) when defining the spit-thing.
The description of the spit-thing is "Two metres of square iron, to roast on, or to lever a castle off its foundations with.".
The appearance of the spit-thing is "An iron spit leans in the corner.".
The first place of the spit-thing is the scullery.
The spit-thing is portable.

The flagon is in the scullery.
The printed name of the flagon is "pewter flagon".
Include (- with name 'pewter//' 'flagon//' 'wine//' 'flagons//p', -) when defining the flagon.
The description of the flagon is "Pewter, with a lid, two measures deep.[if the flagon is empty-flagon] It is empty.[end if][if the flagon is wined] It is full of red wine.[end if][if the flagon is drugged] It is full of red wine, and of sleep.[end if]".
The flagon is portable.

The grate-key is carried by the bohl.
The printed name of the grate-key is "gaol key".
Include (- with name 'gaol//' 'key//' 'long//' 'keys//p', -) when defining the grate-key.
The description of the grate-key is "As long as your hand: PIT.".
The grate-key is portable.

The still-key is carried by the steward.
The printed name of the still-key is "stillroom key".
Include (- with name 'stillroom//' 'key//' 'little//' 'keys//p', -) when defining the still-key.
The description of the still-key is "Little, with a bow of red wool.".
The still-key is portable.

The postern-key is carried by the steward.
The printed name of the postern-key is "postern key".
Include (- with name 'postern//' 'key//' 'river//' 'keys//p', -) when defining the postern-key.
The description of the postern-key is "Rusty from the river.".
The postern-key is portable.

The rope is in the yard.
The printed name of the rope is "hemp rope".
Include (- with name 'hemp//' 'rope//' 'ropes//p', -) when defining the rope.
The description of the rope is "Twenty metres of hemp.".
The appearance of the rope is "A hemp rope hangs over the windlass of the well.".
The first place of the rope is the yard.
The rope is portable.

The cup-thing is in the scullery.
The printed name of the cup-thing is "horn cup".
Include (- with name 'horn//' 'cup//' 'beaker//' 'cups//p', -) when defining the cup-thing.
The description of the cup-thing is "Cow[']s horn, to fill with something.[if the cup-thing is empty-cup] It is empty.[end if][if the cup-thing is full-cup] It is full of hot broth.[end if]".
The cup-thing is portable.

The smock is in the scullery.
The printed name of the smock is "scullion smock".
Include (- with name 'scullion//' 'smock//' 'apron//' 'smocks//p', -) when defining the smock.
The description of the smock is "What every scullion here wears, in the size that fits nobody. You could dress anybody in it.".
The smock is portable and wearable.

The bung is in the cellar-room.
The printed name of the bung is "cork bung".
Include (- with name 'cork//' 'bung//' 'stopper//' 'plug//' 'bungs//p', -) when defining the bung.
The description of the bung is "Cork, tarred, as big as a plum, to plug something with.".
The appearance of the bung is "A cork bung lies in the sawdust under the tun.".
The first place of the bung is the cellar-room.
The bung is portable.

The lute is in the guardroom.
The printed name of the lute is "cracked lute".
Include (- with name 'cracked//' 'lute//' 'lutes//p', -) when defining the lute.
The description of the lute is "Three strings, and a boot mark.".
The lute is portable.

The pepper is in the kitchen-room.
The printed name of the pepper is "pepper mill".
Include (- with name 'pepper//' 'mill//' 'mills//p', -) when defining the pepper.
The description of the pepper is "You grind it.".
The pepper is portable.

The banners is in the hall-room.
The printed name of the banners is "banners".
Include (- with name 'banners//' 'banner//' 'smoke//', -) when defining the banners.
The description of the banners is "Six wars, and the moth won them all.".
The banners is fixed in place, scenery and plural-named.

The benches is in the hall-room.
The printed name of the benches is "benches".
Include (- with name 'benches//' 'bench//', -) when defining the benches.
The description of the benches is "Oak, and full.".
The benches is fixed in place, scenery and plural-named.

The shelves is in the pantry.
The printed name of the shelves is "shelves".
Include (- with name 'shelves//' 'hooks//', -) when defining the shelves.
The description of the shelves is "Salt, suet, candles, and a gap where the cheese was.".
The shelves is fixed in place, scenery and plural-named.

The labels-thing is in the stillroom.
The printed name of the labels-thing is "labels".
Include (- with name 'labels//' 'glass//' 'copper//', -) when defining the labels-thing.
The description of the labels-thing is "In the steward[']s hand: FOR COUGH. FOR MELANCHOLY. FOR ME.".
The labels-thing is fixed in place, scenery and plural-named.

The stone-sink is in the scullery.
The printed name of the stone-sink is "stone sink".
Include (- with name 'stone//' 'sink//' 'sinks//p', -) when defining the stone-sink.
The description of the stone-sink is "Deep enough to bath a scullion, and it has.".
The stone-sink is fixed in place and scenery.

The snow is in the yard.
The printed name of the snow is "snow".
Include (- with name 'snow//' 'snows//p', -) when defining the snow.
The description of the snow is "Trodden to slush by forty grooms.".
The snow is fixed in place and scenery.

The hedges is in the garden-room.
The printed name of the hedges is "hedges".
Include (- with name 'hedges//' 'hedge//', -) when defining the hedges.
The description of the hedges is "Box, clipped square under the snow.".
The hedges is fixed in place, scenery and plural-named.

The nests is in the coop.
The printed name of the nests is "nests".
Include (- with name 'nests//' 'nest//', -) when defining the nests.
The description of the nests is "Eleven, in a row, like choir stalls.".
The nests is fixed in place, scenery and plural-named.

The willows is in the postern.
The printed name of the willows is "willows".
Include (- with name 'willows//' 'steps//', -) when defining the willows.
The description of the willows is "They trail their fingers.".
The willows is fixed in place, scenery and plural-named.

The arches is in the cellar-room.
The printed name of the arches is "arches".
Include (- with name 'arches//' 'sawdust//', -) when defining the arches.
The description of the arches is "Brick, black with candles.".
The arches is fixed in place, scenery and plural-named.

The wet-stone is in the passage.
The printed name of the wet-stone is "wet stone".
Include (- with name 'wet//' 'stone//' 'shoulders//' 'stones//p', -) when defining the wet-stone.
The description of the wet-stone is "It drips on the back of the neck, for preference.".
The wet-stone is fixed in place and scenery.

The brazier is in the guardroom.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "A basket of coals, going grey.".
The brazier is fixed in place and scenery.

The bunk is in the guardroom.
The printed name of the bunk is "bunk".
Include (- with name 'bunk//' 'pegs//' 'bunks//p', -) when defining the bunk.
The description of the bunk is "Straw, and Bohl shaped.".
The bunk is fixed in place and scenery.

The stool is in the guardroom.
The printed name of the stool is "stool".
Include (- with name 'stool//' 'archway//' 'stools//p', -) when defining the stool.
The description of the stool is "It has given up complaining.".
The stool is fixed in place and scenery.

The torch is in the pit-head.
The printed name of the torch is "torch".
Include (- with name 'torch//' 'torches//p', -) when defining the torch.
The description of the torch is "Pitch and tow, in a ring. It is the only light that Anselm has had.".
The torch is fixed in place and scenery.

The recipes is in the oubliette.
The printed name of the recipes is "recipes".
Include (- with name 'recipes//' 'recipe//' 'wall//', -) when defining the recipes.
The description of the recipes is "Forty of them, scratched with a spoon. The last is for bread, and stops.".
The recipes is fixed in place, scenery and plural-named.

The straw is in the oubliette.
The printed name of the straw is "straw".
Include (- with name 'straw//' 'straws//p', -) when defining the straw.
The description of the straw is "It was changed at Michaelmas. Which, is not known.".
The straw is fixed in place and scenery.

Does the player mean doing something with the pillar-thing: it is unlikely.

Does the player mean doing something with the stone-sink: it is unlikely.

The description of the player is "You look as you always do."

Check going south when the location of the player is the kitchen-room:
	if (the anselm is not captive and the anselm is not smocked):
		say "Not with Anselm in his rags: the yard is full of eyes. He needs a smock.";
		stop the action;
	continue the action.

Check going north when the location of the player is the kitchen-room:
	if (the anselm is not captive and the anselm is not smocked):
		say "Not with Anselm in his rags: the steward would know him from the door. He needs a smock.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "Black, cold, and smelling of old wine. One does not go about down here without a candle.";
	say line break.

Check going east when the location of the player is the cellar-room:
	if the barrel is not rolled:
		say "A herring barrel as tall as you stands against the wall, and a draught comes out from behind it.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the passage:
	say "You can feel wet stone on both sides, and hear somebody hum, badly, to the north.";
	say line break.

Check going east when the location of the player is the guardroom:
	if the bohl is not snoring:
		say "[quotation mark]Nobody goes past Bohl,[quotation mark] says Bohl, and he is right.";
		stop the action;
	continue the action.

Check going down when the location of the player is the pit-head:
	if the pillar-thing is not roped:
		say "It is six metres, straight down. You could do it once. It would take a rope.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the oubliette:
	say "It is dark as the inside of a stone, and somebody breathes in it.";
	say line break.

Kindling: if the candle is flaming, now the candle is lit; otherwise now the candle is unlit.

Check greeting the steward:
	if the steward is sour:
		say "[quotation mark]Three dishes,[quotation mark] says Steward Quill. [quotation mark]Broth, goose, cake. I taste the broth. Then the high table, then the gong; and if it is cold, you know the way down.[quotation mark]";
		stop the action;
	if the steward is pleased:
		say "[quotation mark]Broth, goose, cake, gong,[quotation mark] says Steward Quill. [quotation mark]Why are you here, and not cooking?[quotation mark]";
		stop the action;
	say "[quotation mark]To the Margrave![quotation mark] says the steward, to nobody, with his cup in the air.";
	stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check asking the steward about something:
	if (the topic understood includes "anselm" or the topic understood includes "cook" or the topic understood includes "prisoner" or the topic understood includes "oubliette"):
		say "[quotation mark]The last cook is being stored,[quotation mark] says the steward. [quotation mark]Below. He will keep.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "keys" or the topic understood includes "stillroom" or the topic understood includes "postern" or the topic understood includes "honey"):
		say "[quotation mark]My keys are mine. The stillroom is for the sweet, when I have tasted the broth. The postern is for the bones, when the gong has gone.[quotation mark]";
		stop the action;
	if (the topic understood includes "broth" or the topic understood includes "soup" or the topic understood includes "leeks"):
		say "[quotation mark]Leeks. There are leeks in the garden, under the snow.[quotation mark]";
		stop the action;
	if (the topic understood includes "goose" or the topic understood includes "sage" or the topic understood includes "spit"):
		say "[quotation mark]Sage in it, brown outside, on a spit. Must I do everything?[quotation mark]";
		stop the action;
	if (the topic understood includes "cake" or the topic understood includes "eggs" or the topic understood includes "flour"):
		say "[quotation mark]Eggs, flour, honey. Even you.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard" or the topic understood includes "wine"):
		say "[quotation mark]Bohl? He guards. He drinks what he is given. He is not given.[quotation mark]";
		stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check telling the steward about something:
	if (the topic understood includes "anselm" or the topic understood includes "cook" or the topic understood includes "prisoner" or the topic understood includes "oubliette"):
		say "[quotation mark]The last cook is being stored,[quotation mark] says the steward. [quotation mark]Below. He will keep.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "keys" or the topic understood includes "stillroom" or the topic understood includes "postern" or the topic understood includes "honey"):
		say "[quotation mark]My keys are mine. The stillroom is for the sweet, when I have tasted the broth. The postern is for the bones, when the gong has gone.[quotation mark]";
		stop the action;
	if (the topic understood includes "broth" or the topic understood includes "soup" or the topic understood includes "leeks"):
		say "[quotation mark]Leeks. There are leeks in the garden, under the snow.[quotation mark]";
		stop the action;
	if (the topic understood includes "goose" or the topic understood includes "sage" or the topic understood includes "spit"):
		say "[quotation mark]Sage in it, brown outside, on a spit. Must I do everything?[quotation mark]";
		stop the action;
	if (the topic understood includes "cake" or the topic understood includes "eggs" or the topic understood includes "flour"):
		say "[quotation mark]Eggs, flour, honey. Even you.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard" or the topic understood includes "wine"):
		say "[quotation mark]Bohl? He guards. He drinks what he is given. He is not given.[quotation mark]";
		stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check answering the steward that something:
	if (the topic understood includes "anselm" or the topic understood includes "cook" or the topic understood includes "prisoner" or the topic understood includes "oubliette"):
		say "[quotation mark]The last cook is being stored,[quotation mark] says the steward. [quotation mark]Below. He will keep.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "keys" or the topic understood includes "stillroom" or the topic understood includes "postern" or the topic understood includes "honey"):
		say "[quotation mark]My keys are mine. The stillroom is for the sweet, when I have tasted the broth. The postern is for the bones, when the gong has gone.[quotation mark]";
		stop the action;
	if (the topic understood includes "broth" or the topic understood includes "soup" or the topic understood includes "leeks"):
		say "[quotation mark]Leeks. There are leeks in the garden, under the snow.[quotation mark]";
		stop the action;
	if (the topic understood includes "goose" or the topic understood includes "sage" or the topic understood includes "spit"):
		say "[quotation mark]Sage in it, brown outside, on a spit. Must I do everything?[quotation mark]";
		stop the action;
	if (the topic understood includes "cake" or the topic understood includes "eggs" or the topic understood includes "flour"):
		say "[quotation mark]Eggs, flour, honey. Even you.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard" or the topic understood includes "wine"):
		say "[quotation mark]Bohl? He guards. He drinks what he is given. He is not given.[quotation mark]";
		stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check ordering the steward to something:
	if (the topic understood includes "anselm" or the topic understood includes "cook" or the topic understood includes "prisoner" or the topic understood includes "oubliette"):
		say "[quotation mark]The last cook is being stored,[quotation mark] says the steward. [quotation mark]Below. He will keep.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "keys" or the topic understood includes "stillroom" or the topic understood includes "postern" or the topic understood includes "honey"):
		say "[quotation mark]My keys are mine. The stillroom is for the sweet, when I have tasted the broth. The postern is for the bones, when the gong has gone.[quotation mark]";
		stop the action;
	if (the topic understood includes "broth" or the topic understood includes "soup" or the topic understood includes "leeks"):
		say "[quotation mark]Leeks. There are leeks in the garden, under the snow.[quotation mark]";
		stop the action;
	if (the topic understood includes "goose" or the topic understood includes "sage" or the topic understood includes "spit"):
		say "[quotation mark]Sage in it, brown outside, on a spit. Must I do everything?[quotation mark]";
		stop the action;
	if (the topic understood includes "cake" or the topic understood includes "eggs" or the topic understood includes "flour"):
		say "[quotation mark]Eggs, flour, honey. Even you.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard" or the topic understood includes "wine"):
		say "[quotation mark]Bohl? He guards. He drinks what he is given. He is not given.[quotation mark]";
		stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check giving something to the steward:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pot) and the pot is brothy and the steward is sour:
		now the steward is pleased;
		now the still-key is carried by the player;
		say "Steward Quill dips a spoon, and then a second spoon. [quotation mark]Hot,[quotation mark] he says, as one who had hoped otherwise. He counts off a little key. [quotation mark]For the stillroom: honey. A feast has a cake. Touch nothing else in there.[quotation mark]";
		stop the action;
	if (the noun is the pot) and the pot is brothy:
		say "[quotation mark]I have tasted it,[quotation mark] says the steward. [quotation mark]On the table with it.[quotation mark]";
		stop the action;
	if (the noun is the pot):
		say "[quotation mark]An empty pot,[quotation mark] says the steward. [quotation mark]Is that a joke, or a notice?[quotation mark]";
		stop the action;
	if (the noun is the goose-thing or the noun is the cake):
		say "[quotation mark]On the high table, not under my nose.[quotation mark]";
		stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check showing something to the steward:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pot) and the pot is brothy and the steward is sour:
		now the steward is pleased;
		now the still-key is carried by the player;
		say "Steward Quill dips a spoon, and then a second spoon. [quotation mark]Hot,[quotation mark] he says, as one who had hoped otherwise. He counts off a little key. [quotation mark]For the stillroom: honey. A feast has a cake. Touch nothing else in there.[quotation mark]";
		stop the action;
	if (the noun is the pot) and the pot is brothy:
		say "[quotation mark]I have tasted it,[quotation mark] says the steward. [quotation mark]On the table with it.[quotation mark]";
		stop the action;
	if (the noun is the pot):
		say "[quotation mark]An empty pot,[quotation mark] says the steward. [quotation mark]Is that a joke, or a notice?[quotation mark]";
		stop the action;
	if (the noun is the goose-thing or the noun is the cake):
		say "[quotation mark]On the high table, not under my nose.[quotation mark]";
		stop the action;
	say "Steward Quill looks over your head, where somebody more important might be.";
	stop the action;
	continue the action.

Check greeting the bohl:
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	say "[quotation mark]Nobody goes past Bohl,[quotation mark] says Bohl, and shifts his stool before the east door. [quotation mark]Nobody brings Bohl a drink, neither.[quotation mark]";
	stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check asking the bohl about something:
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	if (the topic understood includes "anselm" or the topic understood includes "prisoner" or the topic understood includes "cook" or the topic understood includes "oubliette" or the topic understood includes "pit"):
		say "[quotation mark]Hasn[']t said a word since Tuesday. I sing to him.[quotation mark]";
		stop the action;
	if (the topic understood includes "wine" or the topic understood includes "drink" or the topic understood includes "tun"):
		say "[quotation mark]Wine. There[']s a tun of it through that wall, and I hear it.[quotation mark]";
		stop the action;
	if (the topic understood includes "sleep" or the topic understood includes "poppy" or the topic understood includes "drip"):
		say "[quotation mark]Can[']t sleep. It[']s the drip. My old mother gave me poppy.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "grate"):
		say "[quotation mark]This? Opens the grate. Doesn[']t lift it; that takes three men or a bar.[quotation mark]";
		stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check telling the bohl about something:
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	if (the topic understood includes "anselm" or the topic understood includes "prisoner" or the topic understood includes "cook" or the topic understood includes "oubliette" or the topic understood includes "pit"):
		say "[quotation mark]Hasn[']t said a word since Tuesday. I sing to him.[quotation mark]";
		stop the action;
	if (the topic understood includes "wine" or the topic understood includes "drink" or the topic understood includes "tun"):
		say "[quotation mark]Wine. There[']s a tun of it through that wall, and I hear it.[quotation mark]";
		stop the action;
	if (the topic understood includes "sleep" or the topic understood includes "poppy" or the topic understood includes "drip"):
		say "[quotation mark]Can[']t sleep. It[']s the drip. My old mother gave me poppy.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "grate"):
		say "[quotation mark]This? Opens the grate. Doesn[']t lift it; that takes three men or a bar.[quotation mark]";
		stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check answering the bohl that something:
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	if (the topic understood includes "anselm" or the topic understood includes "prisoner" or the topic understood includes "cook" or the topic understood includes "oubliette" or the topic understood includes "pit"):
		say "[quotation mark]Hasn[']t said a word since Tuesday. I sing to him.[quotation mark]";
		stop the action;
	if (the topic understood includes "wine" or the topic understood includes "drink" or the topic understood includes "tun"):
		say "[quotation mark]Wine. There[']s a tun of it through that wall, and I hear it.[quotation mark]";
		stop the action;
	if (the topic understood includes "sleep" or the topic understood includes "poppy" or the topic understood includes "drip"):
		say "[quotation mark]Can[']t sleep. It[']s the drip. My old mother gave me poppy.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "grate"):
		say "[quotation mark]This? Opens the grate. Doesn[']t lift it; that takes three men or a bar.[quotation mark]";
		stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check ordering the bohl to something:
	if (the topic understood includes "anselm" or the topic understood includes "prisoner" or the topic understood includes "cook" or the topic understood includes "oubliette" or the topic understood includes "pit"):
		say "[quotation mark]Hasn[']t said a word since Tuesday. I sing to him.[quotation mark]";
		stop the action;
	if (the topic understood includes "wine" or the topic understood includes "drink" or the topic understood includes "tun"):
		say "[quotation mark]Wine. There[']s a tun of it through that wall, and I hear it.[quotation mark]";
		stop the action;
	if (the topic understood includes "sleep" or the topic understood includes "poppy" or the topic understood includes "drip"):
		say "[quotation mark]Can[']t sleep. It[']s the drip. My old mother gave me poppy.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "grate"):
		say "[quotation mark]This? Opens the grate. Doesn[']t lift it; that takes three men or a bar.[quotation mark]";
		stop the action;
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check giving something to the bohl:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	if (the noun is the flagon) and the flagon is drugged:
		now the bohl is snoring;
		now the flagon is nowhere;
		now the grate-key is in the guardroom;
		say "Bohl drinks it to the bottom, says that it is the best he ever had, says it again, and lies down on the words. The gaol key slips out of his belt to the floor.";
		stop the action;
	if (the noun is the flagon) and the flagon is wined:
		say "Bohl sniffs the wine. [quotation mark]Plain red. Takes a barrel of that to put Bohl under, and I have my duty. Now, if there was something in it, to help a man sleep![quotation mark]";
		stop the action;
	if (the noun is the flagon):
		say "[quotation mark]Empty,[quotation mark] says Bohl, with feeling.";
		stop the action;
	if (the noun is the goose-thing or the noun is the cake or the noun is the pot or the noun is the cup-thing or the noun is the eggs):
		say "[quotation mark]I[']m dry, not hungry.[quotation mark]";
		stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check showing something to the bohl:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the bohl is snoring:
		say "Bohl snores, in tune.";
		stop the action;
	if (the noun is the flagon) and the flagon is wined:
		say "Bohl sniffs the wine. [quotation mark]Plain red. Takes a barrel of that to put Bohl under, and I have my duty. Now, if there was something in it, to help a man sleep![quotation mark]";
		stop the action;
	if (the noun is the flagon):
		say "[quotation mark]Empty,[quotation mark] says Bohl, with feeling.";
		stop the action;
	if (the noun is the goose-thing or the noun is the cake or the noun is the pot or the noun is the cup-thing or the noun is the eggs):
		say "[quotation mark]I[']m dry, not hungry.[quotation mark]";
		stop the action;
	say "Bohl hums.";
	stop the action;
	continue the action.

Check greeting the anselm:
	if the anselm is faint:
		say "[quotation mark]Who is in my kitchen,[quotation mark] says a voice, hardly a voice, [quotation mark]if you are here? I cannot climb, child. I am as empty as a drum.[quotation mark]";
		stop the action;
	if the anselm is captive:
		say "[quotation mark]Help me up,[quotation mark] says Anselm.";
		stop the action;
	if the anselm is ragged:
		say "[quotation mark]Not like this, through the yard,[quotation mark] says Anselm, and looks at his rags. [quotation mark]Every scullion in there would know me. Give me one of their smocks.[quotation mark]";
		stop the action;
	say "[quotation mark]Serve hot,[quotation mark] says Anselm, [quotation mark]and then go.[quotation mark]";
	stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Check asking the anselm about something:
	if (the topic understood includes "boat" or the topic understood includes "river" or the topic understood includes "escape" or the topic understood includes "postern"):
		say "[quotation mark]There is a boat at the river stair. It leaks. Any cork from the cellar would stop it.[quotation mark]";
		stop the action;
	if (the topic understood includes "soup" or the topic understood includes "broth" or the topic understood includes "margrave"):
		say "[quotation mark]It was not cold,[quotation mark] says Anselm. [quotation mark]It was gazpacho.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard"):
		say "[quotation mark]He hums flat,[quotation mark] says Anselm. [quotation mark]A whole week.[quotation mark]";
		stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Check telling the anselm about something:
	if (the topic understood includes "boat" or the topic understood includes "river" or the topic understood includes "escape" or the topic understood includes "postern"):
		say "[quotation mark]There is a boat at the river stair. It leaks. Any cork from the cellar would stop it.[quotation mark]";
		stop the action;
	if (the topic understood includes "soup" or the topic understood includes "broth" or the topic understood includes "margrave"):
		say "[quotation mark]It was not cold,[quotation mark] says Anselm. [quotation mark]It was gazpacho.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard"):
		say "[quotation mark]He hums flat,[quotation mark] says Anselm. [quotation mark]A whole week.[quotation mark]";
		stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Check answering the anselm that something:
	if (the topic understood includes "boat" or the topic understood includes "river" or the topic understood includes "escape" or the topic understood includes "postern"):
		say "[quotation mark]There is a boat at the river stair. It leaks. Any cork from the cellar would stop it.[quotation mark]";
		stop the action;
	if (the topic understood includes "soup" or the topic understood includes "broth" or the topic understood includes "margrave"):
		say "[quotation mark]It was not cold,[quotation mark] says Anselm. [quotation mark]It was gazpacho.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard"):
		say "[quotation mark]He hums flat,[quotation mark] says Anselm. [quotation mark]A whole week.[quotation mark]";
		stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the anselm to something:
	if (the topic understood includes "boat" or the topic understood includes "river" or the topic understood includes "escape" or the topic understood includes "postern"):
		say "[quotation mark]There is a boat at the river stair. It leaks. Any cork from the cellar would stop it.[quotation mark]";
		stop the action;
	if (the topic understood includes "soup" or the topic understood includes "broth" or the topic understood includes "margrave"):
		say "[quotation mark]It was not cold,[quotation mark] says Anselm. [quotation mark]It was gazpacho.[quotation mark]";
		stop the action;
	if (the topic understood includes "bohl" or the topic understood includes "gaoler" or the topic understood includes "guard"):
		say "[quotation mark]He hums flat,[quotation mark] says Anselm. [quotation mark]A whole week.[quotation mark]";
		stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the anselm:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the cup-thing) and the cup-thing is full-cup and the anselm is faint:
		now the anselm is strengthened;
		now the cup-thing is nowhere;
		say "He holds the cup in both hands, and for a while there is only the sound of it. [quotation mark]Needs salt,[quotation mark] says Anselm. Then he stands up. [quotation mark]Help me, and I can climb.[quotation mark]";
		stop the action;
	if (the noun is the cup-thing):
		say "[quotation mark]You brought me an empty cup. I have one.[quotation mark]";
		stop the action;
	if (the noun is the smock) and the anselm is raised and the anselm is ragged:
		now the anselm is smocked;
		now the smock is nowhere;
		say "He lets you put the smock over his rags and rub flour into his beard. [quotation mark]Forty years,[quotation mark] he says, [quotation mark]to be a scullion again.[quotation mark]";
		stop the action;
	if (the noun is the goose-thing or the noun is the cake or the noun is the eggs) and the anselm is faint:
		say "[quotation mark]Not solid, child. Nothing in a week. Broth, if you have it hot.[quotation mark]";
		stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the anselm:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the goose-thing or the noun is the cake or the noun is the eggs) and the anselm is faint:
		say "[quotation mark]Not solid, child. Nothing in a week. Broth, if you have it hot.[quotation mark]";
		stop the action;
	say "[quotation mark]Later,[quotation mark] says Anselm. [quotation mark]Ask me on the river.[quotation mark]";
	stop the action;
	continue the action.

Part 4 - Actions

Laying-in is an action applying to two things.
Understand "lay [something] in [something]" as laying-in.

Carry out laying-in:
	if the noun is the firewood and the second noun is the hearth:
		if the firewood is not enclosed by the player:
			say "You haven[']t got the firewood.";
			stop the action;
		if the hearth is not unlaid-state:
			say "There is wood enough in it.";
			stop the action;
		now the hearth is laid-state;
		now the firewood is nowhere;
		say "You lay the fire as Anselm taught you: bark, twigs, split beech, and room for it to breathe.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the firewood and the second noun is the hearth:
		if the hearth is not unlaid-state:
			say "There is wood enough in it.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the leeks or the noun is the eggs or the noun is the flour or the noun is the barley or the noun is the rope or the noun is the smock or the noun is the lute or the noun is the cake or the noun is the goose-thing) and the second noun is the hearth:
		if the holder of the noun is not the second noun:
			say "In the fire it would be nobody[']s supper.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the leeks and the second noun is the pot:
		if the pot is not brothy:
			say "Raw? Boil the leeks in it, over the fire.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the cake and the second noun is the oven:
		if the hearth is not ablaze:
			say "The hearth is cold. Light the fire first.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the poppy and the second noun is the flagon:
		if the flagon is not drugged:
			say "It needs care, not haste: steep the syrup in the wine.";
			stop the action;
		now the deed is 5;
	continue the action.

After inserting something into something:
	if the deed is 1:
		now the hearth is laid-state;
		now the firewood is nowhere;
		say "You lay the fire as Anselm taught you: bark, twigs, split beech, and room for it to breathe.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		now the cake is baked;
		say "You push it in and listen, because a cake stops talking when it is done. It is brown and high; you may take it out.";
		stop the action;
	if the deed is 5:
		continue the action;
	continue the action.

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the hearth and the second noun is the tinderbox:
		if the tinderbox is not enclosed by the player:
			say "You haven[']t got the tinderbox.";
			stop the action;
		if the hearth is unlaid-state:
			say "There is nothing in the hearth to burn. It wants firewood.";
			stop the action;
		if the hearth is not laid-state:
			say "It is roaring already.";
			stop the action;
		now the hearth is ablaze;
		say "The tinder catches, the bark catches, and the whole hearth goes up with a roar. Behind the wall the bread oven begins to warm.";
		stop the action;
	if the noun is the candle and (the second noun is the hearth or the second noun is the tinderbox):
		if the candle is not enclosed by the player:
			say "You haven[']t got the candle.";
			stop the action;
		if the hearth is not ablaze:
			say "The tinder is enough for one fire, not for a candle besides. Light the hearth, and the candle at that.";
			stop the action;
		if the candle is not unlit-state:
			say "It burns.";
			stop the action;
		now the candle is flaming;
		say "The wick spits, and stands up straight.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the hearth:
		if the tinderbox is not enclosed by the player:
			say "You haven[']t got the tinderbox.";
			stop the action;
		if the hearth is unlaid-state:
			say "There is nothing in the hearth to burn. It wants firewood.";
			stop the action;
		if the hearth is not laid-state:
			say "It is roaring already.";
			stop the action;
		now the hearth is ablaze;
		say "The tinder catches, the bark catches, and the whole hearth goes up with a roar. Behind the wall the bread oven begins to warm.";
		stop the action;
	if the noun is the candle:
		if the candle is not enclosed by the player:
			say "You haven[']t got the candle.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That is done in the kitchen, at the hearth.";
			stop the action;
		if the hearth is not ablaze:
			say "The hearth is cold. Light the fire first.";
			stop the action;
		if the candle is not unlit-state:
			say "It burns.";
			stop the action;
		now the candle is flaming;
		say "You hold it to the hearth. The wick spits, and stands up straight.";
		stop the action;
	say "That would lead nowhere.".

Scouring-with is an action applying to two things.
Understand "scour [something] with [something]" as scouring-with.
Understand "scrub [something] with [something]" as scouring-with.
Understand "clean [something] with [something]" as scouring-with.

Carry out scouring-with:
	if the noun is the pot and the second noun is the sand:
		if the pot is not enclosed by the player:
			say "You haven[']t got the pot.";
			stop the action;
		if the pot is not filthy:
			say "It is clean enough for a bishop.";
			stop the action;
		now the pot is scoured;
		say "Round and round with a fistful of sand, until you can see your face in the bottom, looking tired.";
		stop the action;
	say "That would lead nowhere.".

Just-scouring is an action applying to one thing.
Understand "scour [something]" as just-scouring.
Understand "scrub [something]" as just-scouring.
Understand "clean [something]" as just-scouring.

Carry out just-scouring:
	if the noun is the pot:
		say "Scour it with what?";
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
	if the noun is the pot and the second noun is the well-thing:
		if the pot is not enclosed by the player:
			say "You haven[']t got the pot.";
			stop the action;
		if the pot is filthy:
			say "Into that? The last stew is still in there, with fur on. Scour it.";
			stop the action;
		if the pot is not scoured:
			say "There is something in it already.";
			stop the action;
		now the pot is filled-state;
		say "Rope down, rope up, and the pot is full to a hand below the rim.";
		stop the action;
	if the noun is the flagon and the second noun is the tun:
		if the flagon is not enclosed by the player:
			say "You haven[']t got the flagon.";
			stop the action;
		if the flagon is not empty-flagon:
			say "It is full.";
			stop the action;
		now the flagon is wined;
		say "The tap squeaks; the red runs, black in this light.";
		stop the action;
	if the noun is the cup-thing and the second noun is the pot:
		if the cup-thing is not enclosed by the player:
			say "You haven[']t got the cup.";
			stop the action;
		if the pot is not brothy:
			say "There is no broth in the pot.";
			stop the action;
		if the cup-thing is not empty-cup:
			say "It is full.";
			stop the action;
		now the cup-thing is full-cup;
		say "A cup of hot broth, and nobody will miss it.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "slice [something] with [something]" as cuting-with.
Understand "harvest [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the bed-thing and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "You haven[']t got the paring knife.";
			stop the action;
		if the bed-thing is not uncut:
			say "You have all that you need.";
			stop the action;
		now the bed-thing is cropped;
		now the leeks is carried by the player;
		say "You cut a row of leeks at the root and shake the snow off.";
		stop the action;
	say "That would lead nowhere.".

Just-cuting is an action applying to one thing.
Understand "cut [something]" as just-cuting.
Understand "harvest [something]" as just-cuting.
Understand "pull [something]" as just-cuting.

Carry out just-cuting:
	if the noun is the bed-thing:
		if the knife is not enclosed by the player:
			say "You haven[']t got the paring knife.";
			stop the action;
		if the bed-thing is not uncut:
			say "You have all that you need.";
			stop the action;
		now the bed-thing is cropped;
		now the leeks is carried by the player;
		say "You cut a row of leeks at the root and shake the snow off.";
		stop the action;
	say "That would lead nowhere.".

Boiling-in is an action applying to two things.
Understand "boil [something] in [something]" as boiling-in.
Understand "cook [something] in [something]" as boiling-in.
Understand "simmer [something] in [something]" as boiling-in.
Understand "heat [something] in [something]" as boiling-in.
Understand "warm [something] in [something]" as boiling-in.

Carry out boiling-in:
	if the noun is the leeks and the second noun is the pot:
		if the leeks is not enclosed by the player:
			say "You haven[']t got the leeks.";
			stop the action;
		if the pot is not enclosed by the player:
			say "You haven[']t got the pot.";
			stop the action;
		if the pot is not filled-state:
			say "There is no water in the pot.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That is done in the kitchen, at the hearth.";
			stop the action;
		if the hearth is not ablaze:
			say "The hearth is cold. Light the fire first.";
			stop the action;
		now the pot is brothy;
		now the leeks is nowhere;
		say "You hang the pot over the fire and stand by it with the pepper. When the smell reaches the ceiling it is broth, and hot; it will not be sent back for being cold.";
		stop the action;
	say "That would lead nowhere.".

Just-tasting is an action applying to one thing.
Understand "taste [something]" as just-tasting.

Carry out just-tasting:
	if the noun is the pot:
		if the pot is not brothy:
			say "There is no broth in it to taste.";
			stop the action;
		say "It wants nothing. Anselm would say: salt.";
		stop the action;
	try tasting the noun.

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.
Understand "feed [something] to [something]" as feeding-with (with nouns reversed).
Understand "give [something] to [something]" as feeding-with (with nouns reversed).

Carry out feeding-with:
	if the noun is the hens and the second noun is the barley:
		if the barley is not enclosed by the player:
			say "You haven[']t got the barley bag.";
			stop the action;
		now the hens is pecking;
		now the barley is nowhere;
		say "You fling the barley into the far corner. The hens go after it like a parliament, and the nests stand empty of hen.";
		stop the action;
	say "That would lead nowhere.".

Just-scattering is an action applying to one thing.
Understand "scatter [something]" as just-scattering.
Understand "throw [something]" as just-scattering.

Carry out just-scattering:
	if the noun is the barley:
		if the barley is not enclosed by the player:
			say "You haven[']t got the barley bag.";
			stop the action;
		if the location of the player is not the coop:
			say "There is nobody here to eat it.";
			stop the action;
		now the hens is pecking;
		now the barley is nowhere;
		say "You fling the barley into the far corner. The hens go after it like a parliament, and the nests stand empty of hen.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the eggs:
		if the hens is not pecking:
			say "A hen sits on every one, and every hen has a beak. Feed the hens something better than your hand.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the rope:
		if the pot is filthy:
			say "You still have water to draw with it.";
			stop the action;
		if the pot is scoured:
			say "You still have water to draw with it.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		say "Still warm, a dozen of them, in your cap.";
		stop the action;
	if the deed is 2:
		say "You slip the rope off the windlass and coil it over your shoulder.";
		stop the action;
	continue the action.

Beating-into is an action applying to two things.
Understand "beat [something] into [something]" as beating-into.
Understand "mix [something] into [something]" as beating-into.
Understand "stir [something] into [something]" as beating-into.

Carry out beating-into:
	if (the noun is the eggs or the noun is the honey or the noun is the flour) and (the second noun is the flour or the second noun is the eggs or the second noun is the honey):
		if the flour is not enclosed by the player:
			say "You haven[']t got the flour.";
			stop the action;
		if the eggs is not enclosed by the player:
			say "You haven[']t got the eggs.";
			stop the action;
		if the honey is not enclosed by the player:
			say "You haven[']t got the honey: no cake for forty without honey.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That is done in the kitchen, at the hearth.";
			stop the action;
		now the flour is nowhere;
		now the eggs is nowhere;
		now the honey is nowhere;
		now the cake is carried by the player;
		say "Eggs, honey, flour, and your whole arm. It comes to a batter as yellow as a bishop[']s cap, in the tin, ready for the oven.";
		stop the action;
	say "That would lead nowhere.".

Baking-in is an action applying to two things.
Understand "bake [something] in [something]" as baking-in.

Carry out baking-in:
	if the noun is the cake and the second noun is the oven:
		if the cake is not enclosed by the player:
			say "You haven[']t got the cake.";
			stop the action;
		if the hearth is not ablaze:
			say "The hearth is cold. Light the fire first.";
			stop the action;
		if the cake is not raw-cake:
			say "It is done to the minute.";
			stop the action;
		now the cake is baked;
		say "You wait by the oven door and listen, because a cake stops talking when it is done. Out it comes, brown and high.";
		stop the action;
	say "That would lead nowhere.".

Just-baking is an action applying to one thing.
Understand "bake [something]" as just-baking.

Carry out just-baking:
	if the noun is the cake:
		if the cake is not enclosed by the player:
			say "You haven[']t got the cake.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That is done in the kitchen, at the hearth.";
			stop the action;
		if the hearth is not ablaze:
			say "The hearth is cold. Light the fire first.";
			stop the action;
		if the cake is not raw-cake:
			say "It is done to the minute.";
			stop the action;
		now the cake is baked;
		say "You wait by the oven door and listen, because a cake stops talking when it is done. Out it comes, brown and high.";
		stop the action;
	say "That would lead nowhere.".

Stuffing-with is an action applying to two things.
Understand "stuff [something] with [something]" as stuffing-with.

Carry out stuffing-with:
	if the noun is the goose-thing and the second noun is the sage:
		if the goose-thing is not enclosed by the player:
			say "You haven[']t got the goose.";
			stop the action;
		if the sage is not enclosed by the player:
			say "You haven[']t got the sage.";
			stop the action;
		if the goose-thing is not unstuffed:
			say "There is no more room in it.";
			stop the action;
		now the goose-thing is stuffed;
		now the sage is nowhere;
		say "In goes the sage, in goes an onion[']s ghost, and you close it with a skewer.";
		stop the action;
	say "That would lead nowhere.".

Roasting-on is an action applying to two things.
Understand "roast [something] on [something]" as roasting-on.
Understand "cook [something] on [something]" as roasting-on.
Understand "turn [something] on [something]" as roasting-on.
Understand "heat [something] on [something]" as roasting-on.
Understand "warm [something] on [something]" as roasting-on.

Carry out roasting-on:
	if the noun is the goose-thing and the second noun is the spit-thing:
		if the goose-thing is not enclosed by the player:
			say "You haven[']t got the goose.";
			stop the action;
		if the spit-thing is not enclosed by the player:
			say "You haven[']t got the spit.";
			stop the action;
		if the goose-thing is unstuffed:
			say "Bare? The Margrave[']s goose is stuffed with sage, or it is the cook that is stuffed.";
			stop the action;
		if the goose-thing is not stuffed:
			say "Any longer and it would be a boot.";
			stop the action;
		if the location of the player is not the kitchen-room:
			say "That is done in the kitchen, at the hearth.";
			stop the action;
		if the hearth is not ablaze:
			say "The hearth is cold. Light the fire first.";
			stop the action;
		now the goose-thing is roasted;
		say "You turn, you baste, you turn. The skin goes from pink to gold to the colour of a good fiddle. The spit slides out clean, and you keep it.";
		stop the action;
	say "That would lead nowhere.".

Just-roasting is an action applying to one thing.
Understand "roast [something]" as just-roasting.

Carry out just-roasting:
	if the noun is the goose-thing:
		say "Roast it on what?";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the pot and the second noun is the table-thing:
		if the pot is not brothy:
			say "Forty people look at an empty pot. No.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the goose-thing and the second noun is the table-thing:
		if the goose-thing is not roasted:
			say "Raw, they would throw it back, and you after it.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the cake and the second noun is the table-thing:
		if the cake is not baked:
			say "It would run off the table.";
			stop the action;
		now the deed is 3;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "The broth stands before the Margrave, smoking.";
		stop the action;
	if the deed is 2:
		say "The goose goes down the hall to a sound like a sigh.";
		stop the action;
	if the deed is 3:
		say "The cake stands as high as the candlesticks.";
		stop the action;
	continue the action.

Just-striking is an action applying to one thing.
Understand "strike [something]" as just-striking.
Understand "ring [something]" as just-striking.
Understand "hit [something]" as just-striking.
Understand "sound [something]" as just-striking.
Understand "toll [something]" as just-striking.

Carry out just-striking:
	if the noun is the gong:
		if the pot is not on the table-thing:
			say "The gong is struck when three dishes stand on the high table. There is no broth.";
			stop the action;
		if the goose-thing is not on the table-thing:
			say "The gong is struck when three dishes stand on the high table. There is no goose.";
			stop the action;
		if the cake is not on the table-thing:
			say "The gong is struck when three dishes stand on the high table. There is no cake.";
			stop the action;
		if the gong is not quiet-gong:
			say "Once is ceremony. Twice is a fire.";
			stop the action;
		now the gong is struck-state;
		now the steward is toasting;
		now the postern-key is carried by the player;
		say "It booms. Forty knives come out, forty chairs go in, and nobody looks at you any more. Steward Quill, almost kindly, gives you the postern key. [quotation mark]Throw the bones in the river, after.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Just-rolling is an action applying to one thing.
Understand "roll [something]" as just-rolling.
Understand "push [something]" as just-rolling.
Understand "move [something]" as just-rolling.
Understand "shift [something]" as just-rolling.

Carry out just-rolling:
	if the noun is the barrel:
		if the barrel is not in-the-way:
			say "It has rolled as far as it goes.";
			stop the action;
		now the barrel is rolled;
		say "You put your back to it. The herring barrel trundles aside; behind it, to the east, is a low passage in the wall, and humming.";
		stop the action;
	say "That would lead nowhere.".

Steeping-in is an action applying to two things.
Understand "steep [something] in [something]" as steeping-in.
Understand "pour [something] in [something]" as steeping-in.
Understand "empty [something] in [something]" as steeping-in.
Understand "drain [something] in [something]" as steeping-in.

Carry out steeping-in:
	if the noun is the poppy and the second noun is the flagon:
		if the poppy is not enclosed by the player:
			say "You haven[']t got the syrup.";
			stop the action;
		if the flagon is not enclosed by the player:
			say "You haven[']t got the flagon.";
			stop the action;
		if the flagon is empty-flagon:
			say "There is no wine in the flagon.";
			stop the action;
		if the flagon is not wined:
			say "It is in.";
			stop the action;
		now the flagon is drugged;
		now the poppy is nowhere;
		say "The syrup goes down through the wine in one long lazy thread, and is gone.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if the noun is the flagon:
		say "One of the two of you must stay awake tonight, and it is not to be the gaoler.";
		stop the action;
	try drinking the noun.

Opening-with is an action applying to two things.
Understand "open [something] with [something]" as opening-with.
Understand "turn [something] in [something]" as opening-with (with nouns reversed).

Carry out opening-with:
	if the noun is the grate and the second noun is the grate-key:
		if the grate-key is not enclosed by the player:
			say "You haven[']t got the gaol key.";
			stop the action;
		if the grate is not barred:
			say "It is unlocked, and only heavy.";
			stop the action;
		now the grate is unbarred;
		say "The key grinds round. The bar drops; but the grate weighs as much as a cow. You would have to lever it.";
		stop the action;
	say "That would lead nowhere.".

Levering-with is an action applying to two things.
Understand "lever [something] with [something]" as levering-with.
Understand "prise [something] with [something]" as levering-with.
Understand "lift [something] with [something]" as levering-with.

Carry out levering-with:
	if the noun is the grate and the second noun is the spit-thing:
		if the spit-thing is not enclosed by the player:
			say "You haven[']t got the spit.";
			stop the action;
		if the grate is barred:
			say "It is locked. Bohl has the key to it.";
			stop the action;
		if the grate is not unbarred:
			say "It is up.";
			stop the action;
		now the grate is levered;
		say "You set the spit under the rim and hang on the end of it. The grate lifts, leans, and falls back with a clang; and next door Bohl only turns over.";
		stop the action;
	say "That would lead nowhere.".

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "raise [something]" as just-lifting.
Understand "hoist [something]" as just-lifting.

Carry out just-lifting:
	if the noun is the grate:
		say "Not with your hands. It would take a bar of iron to lever it with.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the rope and the second noun is the pillar-thing:
		if the rope is not enclosed by the player:
			say "You haven[']t got the rope.";
			stop the action;
		if the grate is not levered:
			say "The grate is still over the pit.";
			stop the action;
		now the pillar-thing is roped;
		now the rope is nowhere;
		say "Two turns and a knot of Anselm[']s, and the rope goes down into the dark, and reaches.";
		stop the action;
	say "That would lead nowhere.".

Just-helping is an action applying to one thing.
Understand "help [something]" as just-helping.
Understand "rescue [something]" as just-helping.
Understand "lift up [something]" as just-helping.

Carry out just-helping:
	if the noun is the anselm:
		if the anselm is not captive:
			say "He is up.";
			stop the action;
		if the anselm is not strengthened:
			say "He takes the rope, and it slides through his hands. He is too weak. He needs something hot inside him.";
			stop the action;
		now the anselm is raised;
		now the anselm is in the pit-head;
		say "You climb behind him and push. One foot, one hand, one bad word at a time, Anselm comes up into the light, and will follow you.";
		move the player to the pit-head;
		stop the action;
	say "That would lead nowhere.".

Dressing-in is an action applying to two things.
Understand "dress [something] in [something]" as dressing-in.
Understand "disguise [something] in [something]" as dressing-in.

Carry out dressing-in:
	if the noun is the anselm and the second noun is the smock:
		if the smock is not enclosed by the player:
			say "You haven[']t got the smock.";
			stop the action;
		if the anselm is not raised:
			say "First get him out of here.";
			stop the action;
		if the anselm is not ragged:
			say "He has one on.";
			stop the action;
		now the anselm is smocked;
		now the smock is nowhere;
		say "With the smock over his rags and flour in his beard, he is any scullion of sixty.";
		stop the action;
	say "That would lead nowhere.".

Pluging-with is an action applying to two things.
Understand "plug [something] with [something]" as pluging-with.
Understand "stop [something] with [something]" as pluging-with.
Understand "mend [something] with [something]" as pluging-with.
Understand "fix [something] with [something]" as pluging-with.
Understand "repair [something] with [something]" as pluging-with.
Understand "patch [something] with [something]" as pluging-with.
Understand "halt [something] with [something]" as pluging-with.
Understand "block [something] with [something]" as pluging-with.

Carry out pluging-with:
	if the noun is the boat and the second noun is the bung:
		if the bung is not enclosed by the player:
			say "You haven[']t got the bung.";
			stop the action;
		if the boat is not leaking:
			say "It is plugged.";
			stop the action;
		now the boat is plugged;
		say "You tread the bung home with your heel. The water in the boat stops rising.";
		stop the action;
	say "That would lead nowhere.".

Casting-off is an action applying to nothing.
Understand "cast off" as casting-off.

Carry out casting-off:
	if the location of the player is not the postern:
		say "You are not at the river.";
		stop the action;
	if the boat is not plugged:
		say "The boat is filling through a hole as big as a plum. It would take you both, straight down.";
		stop the action;
	if the anselm is not enclosed by the location:
		say "Not without Anselm.";
		stop the action;
	if the gong is not struck-state:
		say "Not before they are eating.";
		stop the action;
	now the boat is adrift;
	say "You slip the painter. The current takes the boat as if it had been waiting to be asked.";
	stop the action;
	say "That would lead nowhere.".

Just-untiing is an action applying to one thing.
Understand "untie [something]" as just-untiing.
Understand "release [something]" as just-untiing.
Understand "free [something]" as just-untiing.
Understand "loosen [something]" as just-untiing.

Carry out just-untiing:
	if the noun is the boat:
		if the boat is not plugged:
			say "The boat is filling through a hole as big as a plum. It would take you both, straight down.";
			stop the action;
		if the anselm is not enclosed by the location:
			say "Not without Anselm.";
			stop the action;
		if the gong is not struck-state:
			say "Not before they are eating.";
			stop the action;
		now the boat is adrift;
		say "You slip the painter. The current takes the boat as if it had been waiting to be asked.";
		stop the action;
	say "That would lead nowhere.".

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.

Carry out just-playing:
	if the noun is the lute:
		say "It has three strings and one tune, and Bohl has been humming it all week.";
		stop the action;
	say "That would lead nowhere.".

Just-grinding is an action applying to one thing.
Understand "grind [something]" as just-grinding.

Carry out just-grinding:
	if the noun is the pepper:
		say "You sneeze like an honest cook.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the gong:
		try just-striking the noun;
		stop the action;
	if the noun is the barrel:
		try just-rolling the noun;
		stop the action;
	if the noun is the pepper:
		try just-grinding the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the grate:
		say "Say how: open [the noun] with something, or lever [the noun] with something, or lift [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action;
	if the noun is the grate:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the hearth or the noun is the candle:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the barrel:
		try other words;
		try just-rolling the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the hearth or the noun is the candle:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the gong:
		try other words;
		try just-striking the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the pot:
		try other words;
		try just-scouring the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the flagon:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The laying-in action translates into I6 as "SKOwn1".
The lighting-with action translates into I6 as "SKOwn2".
The scouring-with action translates into I6 as "SKOwn3".
The filling-at action translates into I6 as "SKOwn4".
The cuting-with action translates into I6 as "SKOwn5".
The boiling-in action translates into I6 as "SKOwn6".
The feeding-with action translates into I6 as "SKOwn7".
The beating-into action translates into I6 as "SKOwn8".
The baking-in action translates into I6 as "SKOwn9".
The stuffing-with action translates into I6 as "SKOwn10".
The roasting-on action translates into I6 as "SKOwn11".
The steeping-in action translates into I6 as "SKOwn12".
The opening-with action translates into I6 as "SKOwn13".
The levering-with action translates into I6 as "SKOwn14".
The tiing-to action translates into I6 as "SKOwn15".
The dressing-in action translates into I6 as "SKOwn16".
The pluging-with action translates into I6 as "SKOwn17".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hearth +) && x == (+ the firewood +)) return ##SKOwn1;
			if (y == (+ the tinderbox +) && x == (+ the hearth +) or (+ the candle +)) return ##SKOwn2;
			if (y == (+ the hearth +) && x == (+ the candle +)) return ##SKOwn2;
			if (y == (+ the sand +) && x == (+ the pot +)) return ##SKOwn3;
			if (y == (+ the well-thing +) && x == (+ the pot +)) return ##SKOwn4;
			if (y == (+ the tun +) && x == (+ the flagon +)) return ##SKOwn4;
			if (y == (+ the pot +) && x == (+ the cup-thing +)) return ##SKOwn4;
			if (y == (+ the knife +) && x == (+ the bed-thing +)) return ##SKOwn5;
			if (y == (+ the pot +) && x == (+ the leeks +)) return ##SKOwn6;
			if (y == (+ the barley +) && x == (+ the hens +)) return ##SKOwn7;
			if (y == (+ the hens +) && x == (+ the barley +)) return ##SKOwn7 + 4096;
			if (y == (+ the flour +) && x == (+ the eggs +) or (+ the honey +)) return ##SKOwn8;
			if (y == (+ the honey +) && x == (+ the eggs +) or (+ the flour +)) return ##SKOwn8;
			if (y == (+ the eggs +) && x == (+ the honey +) or (+ the flour +)) return ##SKOwn8;
			if (y == (+ the oven +) && x == (+ the cake +)) return ##SKOwn9;
			if (y == (+ the sage +) && x == (+ the goose-thing +)) return ##SKOwn10;
			if (y == (+ the spit-thing +) && x == (+ the goose-thing +)) return ##SKOwn11;
			if (y == (+ the flagon +) && x == (+ the poppy +)) return ##SKOwn12;
			if (y == (+ the grate-key +) && x == (+ the grate +)) return ##SKOwn13;
			if (y == (+ the grate +) && x == (+ the grate-key +)) return ##SKOwn13 + 4096;
			if (y == (+ the spit-thing +) && x == (+ the grate +)) return ##SKOwn14;
			if (y == (+ the pillar-thing +) && x == (+ the rope +)) return ##SKOwn15;
			if (y == (+ the smock +) && x == (+ the anselm +)) return ##SKOwn16;
			if (y == (+ the bung +) && x == (+ the boat +)) return ##SKOwn17;
		2:
			if (y == (+ the pot +) && x == (+ the well-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the flagon +) && x == (+ the tun +)) return ##SKOwn4 + 4096;
			if (y == (+ the cup-thing +) && x == (+ the pot +)) return ##SKOwn4 + 4096;
			if (y == (+ the hens +) && x == (+ the barley +)) return ##SKOwn7 + 4096;
			if (y == (+ the goose-thing +) && x == (+ the sage +)) return ##SKOwn10 + 4096;
			if (y == (+ the spit-thing +) && x == (+ the goose-thing +)) return ##SKOwn11;
			if (y == (+ the boat +) && x == (+ the bung +)) return ##SKOwn17 + 4096;
		3:
			if (y == (+ the well-thing +) && x == (+ the pot +)) return ##SKOwn4;
			if (y == (+ the pot +) && x == (+ the well-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the tun +) && x == (+ the flagon +)) return ##SKOwn4;
			if (y == (+ the flagon +) && x == (+ the tun +)) return ##SKOwn4 + 4096;
			if (y == (+ the pot +) && x == (+ the cup-thing +)) return ##SKOwn4;
			if (y == (+ the cup-thing +) && x == (+ the pot +)) return ##SKOwn4 + 4096;
			if (y == (+ the pot +) && x == (+ the leeks +)) return ##SKOwn6;
			if (y == (+ the hens +) && x == (+ the barley +)) return ##SKOwn7 + 4096;
			if (y == (+ the flour +) && x == (+ the eggs +) or (+ the honey +)) return ##SKOwn8;
			if (y == (+ the honey +) && x == (+ the eggs +) or (+ the flour +)) return ##SKOwn8;
			if (y == (+ the eggs +) && x == (+ the honey +) or (+ the flour +)) return ##SKOwn8;
			if (y == (+ the goose-thing +) && x == (+ the sage +)) return ##SKOwn10 + 4096;
			if (y == (+ the flagon +) && x == (+ the poppy +)) return ##SKOwn12;
			if (y == (+ the grate +) && x == (+ the grate-key +)) return ##SKOwn13 + 4096;
			if (y == (+ the pillar-thing +) && x == (+ the rope +)) return ##SKOwn15;
			if (y == (+ the smock +) && x == (+ the anselm +)) return ##SKOwn16;
			if (y == (+ the boat +) && x == (+ the bung +)) return ##SKOwn17 + 4096;
		4:
			if (y == (+ the pot +) && x == (+ the well-thing +)) return ##SKOwn4 + 4096;
			if (y == (+ the flagon +) && x == (+ the tun +)) return ##SKOwn4 + 4096;
			if (y == (+ the cup-thing +) && x == (+ the pot +)) return ##SKOwn4 + 4096;
			if (y == (+ the hens +) && x == (+ the barley +)) return ##SKOwn7 + 4096;
			if (y == (+ the goose-thing +) && x == (+ the sage +)) return ##SKOwn10 + 4096;
			if (y == (+ the pillar-thing +) && x == (+ the rope +)) return ##SKOwn15;
			if (y == (+ the boat +) && x == (+ the bung +)) return ##SKOwn17 + 4096;
		5:
			if (y == (+ the hens +) && x == (+ the barley +)) return ##SKOwn7 + 4096;
		6:
			if (y == (+ the pillar-thing +) && x == (+ the rope +)) return ##SKOwn15;
		7:
			if (y == (+ the grate-key +) && x == (+ the grate +)) return ##SKOwn13;
			if (y == (+ the spit-thing +) && x == (+ the grate +)) return ##SKOwn14;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the location of the player is the passage and the bohl is watchful and luck allows 40 in 100:
		say "The humming to the north goes wrong at the same place as before.".

Every turn:
	if the anselm is raised:
		bring the anselm to the location leaving with "Anselm comes along behind." and arriving with "Anselm comes after you, a hand on the wall.".

Part 6 - Tasks and endings

The fire-lit is a task. The points are 2.
The candle-lit is a task. The points are 1.
The pot-scoured is a task. The points are 1.
The leeks-cut is a task. The points are 1.
The broth-made is a task. The points are 3.
The steward-pleased is a task. The points are 2.
The hens-fed is a task. The points are 2.
The cake-mixed is a task. The points are 2.
The cake-baked is a task. The points are 2.
The goose-roasted is a task. The points are 3.
The feast-served is a task. The points are 4.
The wine-drawn is a task. The points are 1.
The barrel-rolled is a task. The points are 2.
The wine-drugged is a task. The points are 2.
The bohl-asleep is a task. The points are 3.
The grate-levered is a task. The points are 3.
The rope-tied is a task. The points are 2.
The anselm-fed is a task. The points are 3.
The anselm-raised is a task. The points are 4.
The anselm-dressed is a task. The points are 2.
The boat-plugged is a task. The points are 2.
The cast-off is a task. The points are 5.

The maximum score is 52.

Every turn:
	if the fire-lit is pending and the hearth is ablaze:
		achieve the fire-lit.

Every turn:
	if the candle-lit is pending and the candle is flaming:
		achieve the candle-lit.

Every turn:
	if the pot-scoured is pending and the pot is not filthy:
		achieve the pot-scoured.

Every turn:
	if the leeks-cut is pending and the bed-thing is cropped:
		achieve the leeks-cut.

Every turn:
	if the broth-made is pending and the pot is brothy:
		achieve the broth-made.

Every turn:
	if the steward-pleased is pending and the steward is not sour:
		achieve the steward-pleased.

Every turn:
	if the hens-fed is pending and the hens is pecking:
		achieve the hens-fed.

Every turn:
	if the cake-mixed is pending and the honey is nowhere:
		achieve the cake-mixed.

Every turn:
	if the cake-baked is pending and the cake is baked:
		achieve the cake-baked.

Every turn:
	if the goose-roasted is pending and the goose-thing is roasted:
		achieve the goose-roasted.

Every turn:
	if the feast-served is pending and the gong is struck-state:
		achieve the feast-served.

Every turn:
	if the wine-drawn is pending and the flagon is not empty-flagon:
		achieve the wine-drawn.

Every turn:
	if the barrel-rolled is pending and the barrel is rolled:
		achieve the barrel-rolled.

Every turn:
	if the wine-drugged is pending and the flagon is drugged:
		achieve the wine-drugged.

Every turn:
	if the bohl-asleep is pending and the bohl is snoring:
		achieve the bohl-asleep.

Every turn:
	if the grate-levered is pending and the grate is levered:
		achieve the grate-levered.

Every turn:
	if the rope-tied is pending and the pillar-thing is roped:
		achieve the rope-tied.

Every turn:
	if the anselm-fed is pending and the anselm is strengthened:
		achieve the anselm-fed.

Every turn:
	if the anselm-raised is pending and the anselm is raised:
		achieve the anselm-raised.

Every turn:
	if the anselm-dressed is pending and the anselm is smocked:
		achieve the anselm-dressed.

Every turn:
	if the boat-plugged is pending and the boat is plugged:
		achieve the boat-plugged.

Every turn:
	if the cast-off is pending and the boat is adrift:
		achieve the cast-off.

Every turn:
	if the story has not ended and the turn count is at least 400:
		say "Forty guests have waited past midnight. [quotation mark]Cold,[quotation mark] says the Margrave, and he has not even got a spoon in his hand. They let you down quite gently. Below, a voice says: [quotation mark]Move up, child. There is a dry place.[quotation mark]";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the fire-lit is achieved and the candle-lit is achieved and the pot-scoured is achieved and the leeks-cut is achieved and the broth-made is achieved and the steward-pleased is achieved and the hens-fed is achieved and the cake-mixed is achieved and the cake-baked is achieved and the goose-roasted is achieved and the feast-served is achieved and the wine-drawn is achieved and the barrel-rolled is achieved and the wine-drugged is achieved and the bohl-asleep is achieved and the grate-levered is achieved and the rope-tied is achieved and the anselm-fed is achieved and the anselm-raised is achieved and the anselm-dressed is achieved and the boat-plugged is achieved and the cast-off is achieved:
		say "Behind you forty people are praising a goose. The river takes the boat round the foot of the rock, under the lit windows, and out among the willows, where it is quiet. [quotation mark]Leeks,[quotation mark] says Anselm, after a mile or so. [quotation mark]A little more pepper.[quotation mark] He has fallen asleep before you can answer.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the kitchen-room.

When play begins:
	say "Margrave Ott dines tonight with forty guests, and you, the undercook, have the kitchen to yourself: for Anselm, who taught you everything, lies in the oubliette under the castle for one cold soup. Cook the feast, then, broth and goose and cake, and let them look at it; and while they look, get him out. You may ask the steward in the hall about what is wanted, and had better not tell him why. If the feast is too long in coming, there is room for two down there.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the steward is toasting:
			no;
		yes;
	if N is 6:
		if the bohl is snoring:
			no;
		yes;
	if N is 9:
		if the anselm is faint:
			no;
		yes;
	if N is 10:
		if the anselm is strengthened:
			no;
		yes;
	if N is 11:
		if the anselm is smocked:
			no;
		yes;
	if N is 12:
		if the anselm is ragged:
			no;
		yes;
	if N is 18:
		if the bed-thing is cropped:
			no;
		yes;
	if N is 28:
		if the pot is filthy:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 32, no;
	if N is 48, no;
	if N is 51, no;
	if N is 54, no;
	if N is 59, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Plum, and brushed one way only.";
	if N is 2, say "They hang from a ring as wide as a bracelet.";
	if N is 3, say "Long, and pointed at you.";
	if N is 4, say "To the Margrave, like the other two.";
	if N is 5, say "White, and inky at the forefinger.";
	if N is 6, say "He has found the soft part of it.";
	if N is 7, say "Ox hide, let out twice.";
	if N is 8, say "Grey, and still sharp enough for a sauce.";
	if N is 9, say "It nods, like something too heavy for its stalk.";
	if N is 10, say "Less like candle wax than it was.";
	if N is 11, say "Floured to the ears.";
	if N is 12, say "They were a cook[']s whites, once.";
	if N is 13, say "Iron lions, bow-legged from the heat.";
	if N is 14, say "Soot hangs from the ones where nothing else does.";
	if N is 15, say "It carries forty dinners a night, and squeaks at every one.";
	if N is 16, say "Nose to tail, and past caring.";
	if N is 17, say "White, and deep in the frost.";
	if N is 18, say "A row[']s worth of black earth.";
	if N is 19, say "Two, each as thick as a candle.";
	if N is 20, say "Wolf at the top of the hall, rabbit towards the door.";
	if N is 21, say "More of them than teeth.";
	if N is 22, say "Eighty, and no room for half of those.";
	if N is 23, say "Planks, grey with weather.";
	if N is 24, say "The blades are chewed by ice.";
	if N is 25, say "In the kitchen, and as deep as a stall.";
	if N is 26, say "There is one in it somewhere, asleep in the flint.";
	if N is 27, say "There is a hearth for that, in the kitchen.";
	if N is 28, say "It was mutton, on Tuesday.";
	if N is 29, say "A hoop, bent to fit somebody[']s grip.";
	if N is 30, say "The last line is underlined twice.";
	if N is 31, say "Dented, where Anselm once threw it at a scullion.";
	if N is 33, say "Its thumb-piece is an acorn.";
	if N is 34, say "Tied so that it can be found by candlelight.";
	if N is 35, say "Gut, and one of them is nearly through.";
	if N is 36, say "Bohl[']s size.";
	if N is 37, say "It has dined here longer than anybody.";
	if N is 38, say "Tied in pairs, by the wick.";
	if N is 39, say "Round, with crumbs in it.";
	if N is 40, say "Thin, black, and never smudged.";
	if N is 41, say "Thin and yellow, and the river combs them.";
	if N is 42, say "Long gone. What they left is on the brick.";
	if N is 43, say "Yours, and wet.";
	if N is 44, say "Iron straps, and rust.";
	if N is 45, say "A red eye or two, under ash.";
	if N is 46, say "Three hundred years of dinners have blackened it.";
	if N is 47, say "It goes down to the wine.";
	if N is 49, say "It talks to the river, and the river answers.";
	if N is 50, say "Icicles, in a row, like forks.";
	if N is 52, say "Stiff with frost, and squeaking.";
	if N is 53, say "A cat has crossed it, once.";
	if N is 55, say "Black iron, leaded into the wall.";
	if N is 56, say "Flags, and all of them slope to the middle.";
	if N is 57, say "Its neck is above you, and it was made to be corked.";
	if N is 58, say "It comes down the neck, and does not go far.";
	if N is 60, say "You are there.";
	if N is 61, say "You would have to go north.";
	if N is 62, say "You would have to go east.";
	if N is 63, say "You would have to go west.";
	if N is 64, say "You would have to go south.";
	if N is 65, say "You would have to go down.";
	if N is 66, say "You are there.";
	if N is 67, say "You would have to go south.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go west.";
	if N is 70, say "You are there.";
	if N is 71, say "You are there.";
	if N is 72, say "You would have to go east.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go north.";
	if N is 75, say "You would have to go east.";
	if N is 76, say "You would have to go west.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go west.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go east.";
	if N is 81, say "You are there.";
	if N is 82, say "You are there.";
	if N is 83, say "You would have to go up.";
	if N is 84, say "You would have to go east.";
	if N is 85, say "You are there.";
	if N is 86, say "You would have to go west.";
	if N is 87, say "You would have to go north.";
	if N is 88, say "You are there.";
	if N is 89, say "You would have to go south.";
	if N is 90, say "You would have to go east.";
	if N is 91, say "You are there.";
	if N is 92, say "You would have to go west.";
	if N is 93, say "You would have to go down.";
	if N is 94, say "You are there.";
	if N is 95, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'velvet//': if (n < 1 && SK_Near((+ the steward +))) return 1;
		'keys//': if (n < 2 && SK_Near((+ the steward +))) return 2;
		'nose//': if (n < 3 && SK_Near((+ the steward +))) return 3;
		'toast//': if (n < 4 && SK_Near((+ the steward +))) return 4;
		'hand//': if (n < 5 && SK_Near((+ the steward +))) return 5; if (n < 40 && SK_Near((+ the labels-thing +))) return 40; if (n < 59 && SK_Near(player)) return 59;
		'floor//': if (n < 6 && SK_Near((+ the bohl +))) return 6; if (n < 56 && SK_Near((+ the pit-head +))) return 56; if (n < 59 && SK_Near(player)) return 59;
		'belt//': if (n < 7 && SK_Near((+ the bohl +))) return 7;
		'eyes//': if (n < 8 && SK_Near((+ the anselm +))) return 8;
		'head//': if (n < 9 && SK_Near((+ the anselm +))) return 9; if (n < 59 && SK_Near(player)) return 59;
		'face//': if (n < 10 && SK_Near((+ the anselm +))) return 10;
		'beard//': if (n < 11 && SK_Near((+ the anselm +))) return 11;
		'rags//': if (n < 12 && SK_Near((+ the anselm +))) return 12;
		'firedogs//': if (n < 13 && SK_Near((+ the hearth +))) return 13;
		'hooks//': if (n < 14 && SK_Near((+ the hearth +))) return 14;
		'crane//': if (n < 15 && SK_Near((+ the hearth +))) return 15;
		'herrings//': if (n < 16 && SK_Near((+ the barrel +))) return 16;
		'root//': if (n < 17 && SK_Near((+ the bed-thing +))) return 17;
		'gap//': if (n < 18 && SK_Near((+ the bed-thing +))) return 18; if (n < 39 && SK_Near((+ the shelves +))) return 39;
		'bolts//': if (n < 19 && SK_Near((+ the postern-door +))) return 19;
		'furs//': if (n < 20 && SK_Near((+ the guests +))) return 20;
		'jewels//': if (n < 21 && SK_Near((+ the guests +))) return 21;
		'elbows//': if (n < 22 && SK_Near((+ the guests +))) return 22;
		'thwarts//': if (n < 23 && SK_Near((+ the boat +))) return 23;
		'oars//': if (n < 24 && SK_Near((+ the boat +))) return 24;
		'hearth//': if (n < 25 && SK_Near((+ the firewood +))) return 25;
		'fire//': if (n < 26 && SK_Near((+ the tinderbox +))) return 26; if (n < 27 && SK_Near((+ the candle +))) return 27;
		'stew//': if (n < 28 && SK_Near((+ the pot +))) return 28;
		'bail//': if (n < 29 && SK_Near((+ the pot +))) return 29;
		'label//': if (n < 30 && SK_Near((+ the poppy +))) return 30;
		'tin//': if (n < 31 && SK_Near((+ the cake +))) return 31;
		'hook//': if (n < 32 && SK_Near((+ the goose-thing +))) return 32;
		'lid//': if (n < 33 && SK_Near((+ the flagon +))) return 33;
		'bow//': if (n < 34 && SK_Near((+ the still-key +))) return 34;
		'wool//': if (n < 34 && SK_Near((+ the still-key +))) return 34;
		'strings//': if (n < 35 && SK_Near((+ the lute +))) return 35;
		'mark//': if (n < 36 && SK_Near((+ the lute +))) return 36; if (n < 59 && SK_Near(player)) return 59;
		'moth//': if (n < 37 && SK_Near((+ the banners +))) return 37;
		'candles//': if (n < 38 && SK_Near((+ the shelves +))) return 38; if (n < 42 && SK_Near((+ the arches +))) return 42;
		'fingers//': if (n < 41 && SK_Near((+ the willows +))) return 41; if (n < 59 && SK_Near(player)) return 59;
		'neck//': if (n < 43 && SK_Near((+ the wet-stone +))) return 43;
		'basket//': if (n < 44 && SK_Near((+ the brazier +))) return 44;
		'coals//': if (n < 45 && SK_Near((+ the brazier +))) return 45;
		'vault//': if (n < 46 && SK_Near((+ the kitchen-room +))) return 46;
		'stair//': if (n < 47 && SK_Near((+ the kitchen-room +))) return 47; if (n < 81 && SK_Near((+ the postern +))) return 81;
		'horse//': if (n < 48 && SK_Near((+ the kitchen-room +))) return 48;
		'drain//': if (n < 49 && SK_Near((+ the scullery +))) return 49;
		'eaves//': if (n < 50 && SK_Near((+ the yard +))) return 50;
		'grooms//': if (n < 51 && SK_Near((+ the yard +))) return 51;
		'ears//': if (n < 52 && SK_Near((+ the garden-room +))) return 52;
		'snow//': if (n < 53 && SK_Near((+ the garden-room +))) return 53;
		'corner//': if (n < 54 && SK_Near((+ the coop +))) return 54; if (n < 59 && SK_Near(player)) return 59;
		'ring//': if (n < 55 && SK_Near((+ the pit-head +))) return 55;
		'bottle//': if (n < 57 && SK_Near((+ the oubliette +))) return 57;
		'light//': if (n < 58 && SK_Near((+ the oubliette +))) return 58; if (n < 59 && SK_Near(player)) return 59;
		'air//': if (n < 59 && SK_Near(player)) return 59;
		'arch//': if (n < 59 && SK_Near(player)) return 59;
		'bar//': if (n < 59 && SK_Near(player)) return 59;
		'bath//': if (n < 59 && SK_Near(player)) return 59;
		'bones//': if (n < 59 && SK_Near(player)) return 59;
		'cartwheel//': if (n < 59 && SK_Near(player)) return 59;
		'cheese//': if (n < 59 && SK_Near(player)) return 59;
		'dishes//': if (n < 59 && SK_Near(player)) return 59;
		'drip//': if (n < 59 && SK_Near(player)) return 59;
		'drop//': if (n < 59 && SK_Near(player)) return 59;
		'drum//': if (n < 59 && SK_Near(player)) return 59;
		'duty//': if (n < 59 && SK_Near(player)) return 59;
		'fiddle//': if (n < 59 && SK_Near(player)) return 59;
		'foundatio//': if (n < 59 && SK_Near(player)) return 59;
		'hands//': if (n < 59 && SK_Near(player)) return 59;
		'joke//': if (n < 59 && SK_Near(player)) return 59;
		'measures//': if (n < 59 && SK_Near(player)) return 59;
		'melanchol//': if (n < 59 && SK_Near(player)) return 59;
		'men//': if (n < 59 && SK_Near(player)) return 59;
		'metres//': if (n < 59 && SK_Near(player)) return 59;
		'michaelma//': if (n < 59 && SK_Near(player)) return 59;
		'mistakes//': if (n < 59 && SK_Near(player)) return 59;
		'mother//': if (n < 59 && SK_Near(player)) return 59;
		'notice//': if (n < 59 && SK_Near(player)) return 59;
		'opinion//': if (n < 59 && SK_Near(player)) return 59;
		'plum//': if (n < 59 && SK_Near(player)) return 59;
		'roof//': if (n < 59 && SK_Near(player)) return 59;
		'room//': if (n < 59 && SK_Near(player)) return 59;
		'sleep//': if (n < 59 && SK_Near(player)) return 59;
		'smocks//': if (n < 59 && SK_Near(player)) return 59;
		'sorrow//': if (n < 59 && SK_Near(player)) return 59;
		'sound//': if (n < 59 && SK_Near(player)) return 59;
		'spoon//': if (n < 59 && SK_Near(player)) return 59;
		'undercook//': if (n < 59 && SK_Near(player)) return 59;
		'voice//': if (n < 59 && SK_Near(player)) return 59;
		'wars//': if (n < 59 && SK_Near(player)) return 59;
		'wrist//': if (n < 59 && SK_Near(player)) return 59;
		'drink//': if (n < 59 && SK_Near(player)) return 59;
		'look//': if (n < 59 && SK_Near(player)) return 59;
		'sweet//': if (n < 59 && SK_Near(player)) return 59;
		'lever//': if (n < 59 && SK_Near(player)) return 59;
		'kitchen//': if (n < 60 && SK_Near((+ the kitchen-room +))) return 60; if (n < 67 && SK_Near((+ the hall-room +))) return 67; if (n < 69 && SK_Near((+ the pantry +))) return 69; if (n < 72 && SK_Near((+ the scullery +))) return 72; if (n < 74 && SK_Near((+ the yard +))) return 74; if (n < 83 && SK_Near((+ the cellar-room +))) return 83;
		'hall//': if (n < 61 && SK_Near((+ the kitchen-room +))) return 61; if (n < 66 && SK_Near((+ the hall-room +))) return 66;
		'pantry//': if (n < 62 && SK_Near((+ the kitchen-room +))) return 62; if (n < 68 && SK_Near((+ the pantry +))) return 68;
		'scullery//': if (n < 63 && SK_Near((+ the kitchen-room +))) return 63; if (n < 71 && SK_Near((+ the scullery +))) return 71;
		'yard//': if (n < 64 && SK_Near((+ the kitchen-room +))) return 64; if (n < 73 && SK_Near((+ the yard +))) return 73; if (n < 78 && SK_Near((+ the garden-room +))) return 78; if (n < 80 && SK_Near((+ the coop +))) return 80;
		'cellar//': if (n < 65 && SK_Near((+ the kitchen-room +))) return 65; if (n < 82 && SK_Near((+ the cellar-room +))) return 82; if (n < 86 && SK_Near((+ the passage +))) return 86;
		'stillroom//': if (n < 70 && SK_Near((+ the stillroom +))) return 70;
		'garden//': if (n < 75 && SK_Near((+ the yard +))) return 75; if (n < 77 && SK_Near((+ the garden-room +))) return 77;
		'coop//': if (n < 76 && SK_Near((+ the yard +))) return 76; if (n < 79 && SK_Near((+ the coop +))) return 79;
		'passage//': if (n < 84 && SK_Near((+ the cellar-room +))) return 84; if (n < 85 && SK_Near((+ the passage +))) return 85; if (n < 89 && SK_Near((+ the guardroom +))) return 89;
		'guardroom//': if (n < 87 && SK_Near((+ the passage +))) return 87; if (n < 88 && SK_Near((+ the guardroom +))) return 88; if (n < 92 && SK_Near((+ the pit-head +))) return 92;
		'chamber//': if (n < 90 && SK_Near((+ the guardroom +))) return 90; if (n < 91 && SK_Near((+ the pit-head +))) return 91; if (n < 95 && SK_Near((+ the oubliette +))) return 95;
		'oubliette//': if (n < 93 && SK_Near((+ the pit-head +))) return 93; if (n < 94 && SK_Near((+ the oubliette +))) return 94;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'michaelma//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "acorn acorns air airs arm arms ash ashes";
		}
		'b': switch (n) {
			1: return "bail bails bar bark barks bars basket baskets bath baths beak beaks belt belts bishop bishops blade blades body bone bones boot boots bottle bottles";
			2: return "bow bows bracelet bracelets bread breads brick bricks";
		}
		'c': switch (n) {
			1: return "candlelight candlelights candlestick candlesticks cap caps cartwheel cartwheels castle castles cat cats ceiling ceilings chair chairs cheese cheeses";
			2: return "clang clangs coal coals corner corners cow cows crane cranes current currents";
		}
		'd': switch (n) {
			1: return "deep deeps din dines dinner dinners dins dish dishes drain drains draught draughts draw draws drip dripping drippings drips drop drops drum drums";
			2: return "duties duty";
		}
		'e': switch (n) {
			1: return "ear ears earth earths eaves eaveses elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "fall falls feast feasts feet fiddle fiddles finger fingers firedog firedogs fistful fistfuls flag flags foot forefinger forefingers foundation";
			2: return "foundations frost frosts fur furs";
		}
		'g': switch (n) {
			1: return "ghost ghosts gold golds groom grooms ground";
		}
		'h': switch (n) {
			1: return "hair hand hands heat heats heel heels hemp hemps herring herrings high highs home homes hoop hoops horse horses humming hummings";
		}
		'i': switch (n) {
			1: return "ice ices icicle icicles iron irons";
		}
		'j': switch (n) {
			1: return "jewel jewels joke jokes";
		}
		'k': switch (n) {
			1: return "knee knees knives knot knots";
		}
		'l': switch (n) {
			1: return "leg legs lid lids lion lions look looks";
		}
		'm': switch (n) {
			1: return "man mans mark marks measure measures melancholies melancholy men metre metres michaelmas michaelmases mistake mistakes mother mothers";
		}
		'n': switch (n) {
			1: return "neck necks nose noses notice notices";
		}
		'o': switch (n) {
			1: return "oar oars opinion opinions";
		}
		'p': switch (n) {
			1: return "parliament parliaments people person persons plank planks plum plums";
		}
		'r': switch (n) {
			1: return "rim rims river rivers roar roars rock rocks roof roofs room rooms root roots run runs";
		}
		's': switch (n) {
			1: return "sauce sauces scullion scullions shelfs sigh sighs skin skins sky sleep sleeps smell smells sorrow sorrows spoon spoons stalk stalks stall stalls";
			2: return "string strings sweet sweets";
		}
		't': switch (n) {
			1: return "tail tails thread threads thwart thwarts tin tins tuesday tuesdays tune tunes";
		}
		'u': switch (n) {
			1: return "undercook undercooks";
		}
		'v': switch (n) {
			1: return "vault vaults voice voices";
		}
		'w': switch (n) {
			1: return "war wars weather weathers wick wicks window windows won wons wool wools worth worths wrist wrists";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the kitchen-room +)) || SK_Near((+ the postern +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the kitchen-room +))) rtrue;
	if (SK_Near((+ the postern +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the hens is brooding]hens in a row of nests[otherwise]hens in the far corner, at the barley, all[end if]".

To say choice-2: say "[if the barrel is in-the-way]stands against the east wall[otherwise]has been rolled away from the east wall[end if]".

To say choice-3: say "[if the grate is barred]over it[otherwise if the grate is unbarred]over it[otherwise]on its back next to it[end if]".

To say choice-4: say "[if the steward is sour]Steward Quill stands by the high table, counting minutes.[no line break][otherwise if the steward is pleased]Steward Quill stands by the high table, and looks nearly pleased.[no line break][otherwise]Steward Quill stands at the high table with a cup in his hand.[no line break][end if]".

To say choice-5: say "[if the bohl is watchful]Bohl the gaoler sits on a stool before the archway, humming.[no line break][otherwise]Bohl the gaoler is asleep on the floor, and smiling.[no line break][end if]".

To say choice-6: say "[if the hens is brooding]There are eggs under the hens.[no line break][otherwise]There are eggs in the nests.[no line break][end if]".
