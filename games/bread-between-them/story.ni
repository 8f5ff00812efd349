"Bread Between Them" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The camp is a room. It is privately-named.
The wadi is a room. It is privately-named.

The printed name of the camp is "Well Camp".
The description of the camp is "A black tent, a stone well, and the two of them on either side of a hollow scooped in the sand, where the fire goes. A bowl of flour stands by the tent pole. In the east there is a long dune with a back like a knife, and the stars come up over it one by one, as though somebody were letting them through a gate. The dry river lies to the south.[if the hollow is flaming] Flames stand in the hollow, and there are two more fires in each pair of eyes.[end if][if the hollow is embered] The hollow is full of embers.[end if][if the hollow is baking] There is nothing to be seen in the hollow but a low mound of sand, with embers on it, breathing.[end if]".
The wadi is south of the camp.

The printed name of the wadi is "Dry River".
The description of the wadi is "A road of pale stones that remembers one Thursday nine years ago, when it was a river. Dead acacias lean along the bank, with ten camels tied to them, chewing. It is very cold, and so quiet that you can hear your own eyelids.".
The camp is north of the wadi.

Part 2 - States

A thing can be ashless, laid-state, flaming, embered or baking (this is its pitfire property).

A thing has a number called burning-property.

A thing has a number called stars.

A thing can be unmixed, kneaded, one-sided or two-sided (this is its state-dough property).

A thing can be beaten-state or sandy. A thing is usually sandy.

Part 3 - Things

The tent is a thing. It is privately-named.
The well-thing is a thing. It is privately-named.
The hollow is a container. It is privately-named.
The bowl is a thing. It is privately-named.
The goatskin is a thing. It is privately-named.
The stick-thing is a thing. It is privately-named.
The dune is a thing. It is privately-named.
The ferrand is a man. It is privately-named.
The zahra is a woman. It is privately-named.
The dough is a thing. It is privately-named.
The acacias is a thing. It is privately-named.
The wood is a thing. It is privately-named.
The camels is a thing. It is privately-named.

The tent is in the camp.
The printed name of the tent is "black tent".
Include (- with name 'black//' 'tent//' 'grandmother//' 'pole//' 'rope//' 'tents//p', -) when defining the tent.
The description of the tent is "Goat hair. From behind the wall of it comes the sound of an old woman not being asleep.".
The tent is fixed in place and scenery.

The well-thing is in the camp.
The printed name of the well-thing is "well".
Include (- with name 'well//' 'water//' 'stone//' 'wells//p', -) when defining the well-thing.
The description of the well-thing is "Forty fathoms, cut by nobody knows whom. Your family has kept it since then.".
The well-thing is fixed in place and scenery.

The hollow is in the camp.
The printed name of the hollow is "hollow".
Include (- with name 'hollow//' 'fire//' 'embers//' 'mound//' 'sand//' 'low//' 'hot//' 'hollows//p', -) when defining the hollow.
The description of the hollow is "As wide as your arms, and black at the bottom from a thousand loaves.[if the hollow is ashless] There is nothing in it but cold sand.[end if][if the hollow is laid-state] Acacia is laid in it, crossed, with a pinch of dry grass.[end if][if the hollow is flaming] It burns too fiercely to bake anything but a captain.[end if][if the hollow is embered] The flames have dropped, and left a heap of red.[end if][if the hollow is baking] The embers have been heaped over the bread.[end if]".
The hollow is fixed in place, not enterable, unopenable, open and scenery.

The bowl is in the camp.
The printed name of the bowl is "flour".
Include (- with name 'flour//' 'bowl//' 'barley//' 'salt//' 'wooden//', -) when defining the bowl.
The description of the bowl is "Barley, in a wooden bowl, with the salt already in it. Zahra brought the salt.".
The bowl is fixed in place and scenery.
The indefinite article of the bowl is "some".

The goatskin is in the camp.
The printed name of the goatskin is "goatskin".
Include (- with name 'goatskin//' 'waterskin//' 'goatskins//p', -) when defining the goatskin.
The description of the goatskin is "Half full. It lies there like a drowned pig.".
The appearance of the goatskin is "A goatskin of water hangs from the tent rope.".
The first place of the goatskin is the camp.
The goatskin is portable.

The stick-thing is in the camp.
The printed name of the stick-thing is "rake stick".
Include (- with name 'rake//' 'stick//' 'root//' 'sticks//p', -) when defining the stick-thing.
The description of the stick-thing is "A yard of olive root, burnt at one end. It rakes embers, turns bread, and keeps off dogs.".
The appearance of the stick-thing is "A rake stick has been stuck upright in the sand.".
The first place of the stick-thing is the camp.
The stick-thing is portable.

The dune is in the camp.
The printed name of the dune is "dune".
Include (- with name 'dune//' 'stars//' 'ridge//' 'sky//' 'long//' 'star//' 'dunes//p', -) when defining the dune.
The description of the dune is "Your grandmother taught you the oven before she lost her eyes. Lay the dough in the hot sand, under the embers, when the fire has dropped. One star over the dune: flip it. One star more: dig it up. She still does it, by the cold on her face.".
The dune is fixed in place and scenery.

The ferrand is in the camp.
The printed name of the ferrand is "Captain Ferrand".
Include (- with name 'captain//' 'ferrand//' 'pistol//', -) when defining the ferrand.
The description of the ferrand is "Sunburnt, shaved, sand in his collar, his pistol unbuttoned. He has been offered the cushion, and is sitting beside it.".
The appearance of the ferrand is "Captain Ferrand sits to the left of the hollow.".
The first place of the ferrand is the camp.
The ferrand is proper-named.

The zahra is in the camp.
The printed name of the zahra is "Zahra".
Include (- with name 'zahra//' 'smuggler//' 'knife//', -) when defining the zahra.
The description of the zahra is "Fifty, indigo to the eyes, a knife on her knee where one can see it, and presumably another where one can[']t.".
The appearance of the zahra is "Zahra sits to the right of the hollow.".
The first place of the zahra is the camp.
The zahra is proper-named.

The printed name of the dough is "bread".
Include (- with name 'bread//' 'dough//' 'loaf//', -) when defining the dough.
The description of the dough is "Round, flat, as broad as a camel[']s foot.[if the dough is kneaded] It is a flat gray cushion of dough.[end if][if the dough is one-sided] One side has a crust. The other is pale and has sand stuck to it.[end if][if the dough is two-sided] It is crusted on both sides, brown and black and dusty.[end if][if the dough is beaten-state] Not a grain of sand is left on it.[end if]".
The dough is portable.
The indefinite article of the dough is "some".

The acacias is in the wadi.
The printed name of the acacias is "dead acacias".
Include (- with name 'dead//' 'acacias//' 'trees//' 'bank//', -) when defining the acacias.
The description of the acacias is "They died standing up, like everybody[']s uncles.".
The acacias is fixed in place, scenery and plural-named.

The wood is in the wadi.
The printed name of the wood is "acacia wood".
Include (- with name 'acacia//' 'wood//' 'branches//' 'deadwood//', -) when defining the wood.
The description of the wood is "Gray, twisted, hard as horn. It burns down to embers that will last a night.".
The appearance of the wood is "A winter[']s worth of broken acacia wood lies about among the stones.".
The first place of the wood is the wadi.
The wood is portable.
The indefinite article of the wood is "some".

The camels is in the wadi.
The printed name of the camels is "camels".
Include (- with name 'camels//' 'camel//' 'map//', -) when defining the camels.
The description of the camels is "One of the Captain[']s, nine of Zahra[']s. They have no quarrel. They are eating his map.".
The camels is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Laying-in is an action applying to two things.
Understand "lay [something] in [something]" as laying-in.
Understand "stack [something] in [something]" as laying-in.
Understand "place [something] in [something]" as laying-in.

Carry out laying-in:
	if the noun is the wood and the second noun is the hollow:
		if the wood is not enclosed by the player:
			say "You have none in your arms.";
			stop the action;
		if the hollow is not ashless:
			say "There is fire enough there, or the makings of it.";
			stop the action;
		now the wood is in the wadi;
		now the hollow is laid-state;
		now the burning-property of the hollow is 0;
		say "You lay it crossed, three and three, the way you were shown, and tuck in dry grass like a letter.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the hollow:
		if the hollow is ashless:
			say "There[']s nothing there to light but sand, and people have tried.";
			stop the action;
		if the hollow is not laid-state:
			say "It has been lit.";
			stop the action;
		now the hollow is flaming;
		say "Before you have found the flint two hands come across the hollow, from either side, each with a lighted match. Neither will be the first to draw back. You take a light from both.";
		stop the action;
	say "That would lead nowhere.".

Kneading-with is an action applying to two things.
Understand "knead [something] with [something]" as kneading-with.
Understand "mix [something] with [something]" as kneading-with.
Understand "wet [something] with [something]" as kneading-with.
Understand "stir [something] with [something]" as kneading-with.
Understand "soak [something] with [something]" as kneading-with.

Carry out kneading-with:
	if the noun is the bowl and the second noun is the goatskin:
		if the goatskin is not enclosed by the player:
			say "You haven[']t the goatskin in your hands.";
			stop the action;
		if the dough is not nowhere:
			say "There is one loaf made. It must be one loaf, or it doesn[']t count.";
			stop the action;
		now the dough is carried by the player;
		now the dough is kneaded;
		now the dough is sandy;
		say "A little water and a little more, with the heel of the hand. It sticks; it sulks; it comes away clean. [quotation mark]Drier,[quotation mark] says a voice behind the goat hair, and you give it a last pinch of flour and pat it out flat.";
		stop the action;
	say "That would lead nowhere.".

Burying-in is an action applying to two things.
Understand "bury [something] in [something]" as burying-in.
Understand "bake [something] in [something]" as burying-in.
Understand "plant [something] in [something]" as burying-in.
Understand "sow [something] in [something]" as burying-in.

Carry out burying-in:
	if the noun is the dough and the second noun is the hollow:
		if the dough is not enclosed by the player:
			say "You aren[']t holding any bread.";
			stop the action;
		if the hollow is ashless:
			say "In cold sand it would keep until somebody[']s grandchildren. It needs a fire first.";
			stop the action;
		if the hollow is laid-state:
			say "The wood is laid there, but it hasn[']t been lit.";
			stop the action;
		if the hollow is flaming:
			say "Your sleeve smokes. Let the flames drop; it is embers that bake.";
			stop the action;
		if the stick-thing is not enclosed by the player:
			say "With your fingers? You need the rake stick, to open the embers.";
			stop the action;
		if the dough is two-sided:
			say "It[']s baked. Bury it again and you will be reading it the funeral service.";
			stop the action;
		now the dough is in the hollow;
		now the hollow is baking;
		now the stars of the hollow is 0;
		say "You rake the red aside, lay the bread on the naked sand, which hisses, and draw hot sand over it, and the embers over that. Then you look east.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the dough and the second noun is the hollow:
		if the dough is not enclosed by the player:
			say "You aren[']t holding any bread.";
			stop the action;
		if the hollow is ashless:
			say "In cold sand it would keep until somebody[']s grandchildren. It needs a fire first.";
			stop the action;
		if the hollow is laid-state:
			say "The wood is laid there, but it hasn[']t been lit.";
			stop the action;
		if the hollow is flaming:
			say "Your sleeve smokes. Let the flames drop; it is embers that bake.";
			stop the action;
		if the stick-thing is not enclosed by the player:
			say "With your fingers? You need the rake stick, to open the embers.";
			stop the action;
		if the dough is two-sided:
			say "It[']s baked. Bury it again and you will be reading it the funeral service.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the wood and the second noun is the hollow:
		if the wood is not enclosed by the player:
			say "You have none in your arms.";
			stop the action;
		if the hollow is not ashless:
			say "There is fire enough there, or the makings of it.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the goatskin or the noun is the stick-thing) and the second noun is the hollow:
		if the noun is enclosed by the player:
			say "You may yet want [the noun].";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		now the hollow is baking;
		now the stars of the hollow is 0;
		say "You rake the red aside, lay the bread on the naked sand, which hisses, and draw hot sand over it, and the embers over that. Then you look east.";
		stop the action;
	if the deed is 2:
		now the wood is in the wadi;
		now the hollow is laid-state;
		now the burning-property of the hollow is 0;
		say "You lay it crossed, three and three, the way you were shown, and tuck in dry grass like a letter.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the dough and the hollow is baking:
		if the hollow is baking:
			say "It is under a hundredweight of hot sand. When it is baked you can dig it up.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Just-fliping is an action applying to one thing.
Understand "flip [something]" as just-fliping.

Carry out just-fliping:
	if (the noun is the hollow or the noun is the dough) and the hollow is baking and the dough is kneaded and the stars of the hollow is less than 2:
		if the stick-thing is not enclosed by the player:
			say "You would need the rake stick to turn it with.";
			stop the action;
		say "[quotation mark]No star,[quotation mark] says your grandmother, through the wall. None has come over the dune since you buried it.";
		stop the action;
	if (the noun is the hollow or the noun is the dough) and the hollow is baking and the dough is kneaded and the stars of the hollow is at least 2:
		if the stick-thing is not enclosed by the player:
			say "You would need the rake stick to turn it with.";
			stop the action;
		now the dough is one-sided;
		now the stars of the hollow is 0;
		say "You open the mound, get the stick under, and over it goes, with a crust on its back like a tortoise. Sand again. Embers again. You look east.";
		stop the action;
	if (the noun is the hollow or the noun is the dough) and the hollow is not baking:
		say "There is nothing baking to be flipped.";
		stop the action;
	if (the noun is the hollow or the noun is the dough) and the hollow is baking and the dough is one-sided:
		say "It has been over once, and bread has only the two sides.";
		stop the action;
	say "That would lead nowhere.".

Diging-up is an action applying to one thing.
Understand "dig up [something]" as diging-up.
Understand "uncover [something]" as diging-up.
Understand "unearth [something]" as diging-up.

Carry out diging-up:
	if (the noun is the hollow or the noun is the dough) and the hollow is baking and the dough is one-sided and the stars of the hollow is at least 2:
		if the stick-thing is not enclosed by the player:
			say "You would burn your hands. Use the rake stick.";
			stop the action;
		now the dough is two-sided;
		now the dough is carried by the player;
		now the hollow is embered;
		now the stars of the hollow is 0;
		say "You break open the mound and lever it out. It rings when you rap it, like a door that somebody is going to open.";
		stop the action;
	if (the noun is the hollow or the noun is the dough) and the hollow is baking and the dough is one-sided:
		say "[quotation mark]It is not the hour,[quotation mark] says the voice in the tent. The one side is done and the other isn[']t; wait for the second star.";
		stop the action;
	if (the noun is the hollow or the noun is the dough) and the hollow is baking:
		say "You scrape the embers back a little and look in. The top of it is still dough. It has to be flipped, when there is a star to flip it by, and have its other side.";
		stop the action;
	if (the noun is the hollow or the noun is the dough) and the hollow is not baking:
		say "Nothing is buried there.";
		stop the action;
	say "That would lead nowhere.".

Just-beating is an action applying to one thing.
Understand "beat [something]" as just-beating.
Understand "dust [something]" as just-beating.
Understand "brush [something]" as just-beating.

Carry out just-beating:
	if the noun is the dough:
		if the dough is not enclosed by the player:
			say "You drum on your knee. It is the loaf that has to be in your hands.";
			stop the action;
		if the dough is not two-sided:
			say "It is dough. It would only hit you back.";
			stop the action;
		if the dough is not sandy:
			say "It is as clean as bread gets here.";
			stop the action;
		now the dough is beaten-state;
		say "You hold it up by the rim and beat it with the flat of your hand, both sides and round the edge, until it has stopped raining.";
		stop the action;
	say "That would lead nowhere.".

Just-breaking is an action applying to one thing.
Understand "break [something]" as just-breaking.
Understand "share [something]" as just-breaking.
Understand "divide [something]" as just-breaking.

Carry out just-breaking:
	if the noun is the dough:
		if the dough is not enclosed by the player:
			say "There is nothing in your hands to break. Pick up the bread.";
			stop the action;
		if the dough is not two-sided:
			say "It hasn[']t been baked. To share that would be an act of war.";
			stop the action;
		if the dough is not beaten-state:
			say "It would be like eating the road. Beat the sand off it first.";
			stop the action;
		if the ferrand is not enclosed by the location:
			say "Nobody is here to break it with.";
			stop the action;
		now the dough is nowhere;
		now the hollow is ashless;
		now the dough is sandy;
		say "You hold it out over the hollow. A brown hand takes the one side, and a blue one the other.";
		stop the action;
	try attacking the noun.

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the dough and (the second noun is the ferrand or the second noun is the zahra):
		say "A loaf that is given to one of them binds nobody. It has to be broken between the two.";
		stop the action;
	if (the noun is the goatskin or the noun is the stick-thing) and (the second noun is the ferrand or the second noun is the zahra):
		say "They have both had water. It isn[']t water that they are waiting for.";
		stop the action;
	try giving the noun to the second noun.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the hollow or the noun is the dough:
		try other words;
		try diging-up the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the hollow:
		say "Say how: dig up [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the hollow:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the hollow or the noun is the dough:
		try other words;
		try just-fliping the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the hollow:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the dough:
		say "Say how: beat [the noun], or break [the noun].";
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the dough:
		try other words;
		try just-beating the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The laying-in action translates into I6 as "SKOwn1".
The kneading-with action translates into I6 as "SKOwn2".
The burying-in action translates into I6 as "SKOwn3".
The giving-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hollow +) && x == (+ the wood +)) return ##SKOwn1;
			if (y == (+ the goatskin +) && x == (+ the bowl +)) return ##SKOwn2;
			if (y == (+ the hollow +) && x == (+ the dough +)) return ##SKOwn3;
			if (y == (+ the ferrand +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
			if (y == (+ the zahra +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
		2:
			if (y == (+ the bowl +) && x == (+ the goatskin +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the bowl +) && x == (+ the goatskin +)) return ##SKOwn2 + 4096;
			if (y == (+ the ferrand +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
			if (y == (+ the zahra +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
		4:
			if (y == (+ the bowl +) && x == (+ the goatskin +)) return ##SKOwn2 + 4096;
			if (y == (+ the ferrand +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
			if (y == (+ the zahra +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
		5:
			if (y == (+ the ferrand +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
			if (y == (+ the zahra +) && x == (+ the dough +) or (+ the goatskin +) or (+ the stick-thing +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the hollow is flaming:
		increase the burning-property of the hollow by 1;
		if the burning-property of the hollow is greater than 3, now the burning-property of the hollow is 3.

Every turn:
	if the hollow is flaming and the burning-property of the hollow is at least 3:
		if the player can see the hollow, say "The flames bow, and go in under the wood, and the hollow is all embers.";
		now the hollow is embered.

Every turn:
	if the hollow is baking:
		increase the stars of the hollow by 1;
		if the stars of the hollow is greater than 5, now the stars of the hollow is 5.

Every turn:
	if the hollow is baking and the stars of the hollow is at least 2 and the stars of the hollow is less than 3:
		if the player can see the hollow, say "Over the back of the dune, with a shake, as if it had been held under, comes a star.".

Every turn:
	if the hollow is baking and the stars of the hollow is at least 5:
		if the player can see the hollow, say "[quotation mark]I smell,[quotation mark] says your grandmother, [quotation mark]a hole in the ground.[quotation mark] You dig. What comes up could be used to write with. You throw it over your shoulder, and a camel eats it. There is flour for another, and the embers are good.";
		now the hollow is embered;
		now the stars of the hollow is 0;
		now the dough is unmixed;
		now the dough is nowhere.

Part 6 - Tasks and endings

The fire-made is a task. The points are 2.
The dough-made is a task. The points are 1.
The first-side is a task. The points are 3.
The second-side is a task. The points are 2.
The bread-clean is a task. The points are 1.
The bread-broken is a task. The points are 3.

The maximum score is 12.

Every turn:
	if the fire-made is pending and the hollow is flaming:
		achieve the fire-made.

Every turn:
	if the dough-made is pending and the dough is kneaded:
		achieve the dough-made.

Every turn:
	if the first-side is pending and the dough is one-sided:
		achieve the first-side.

Every turn:
	if the second-side is pending and the dough is two-sided:
		achieve the second-side.

Every turn:
	if the bread-clean is pending and the dough is beaten-state:
		achieve the bread-clean.

Every turn:
	if the bread-broken is pending and the dough is two-sided and the dough is nowhere:
		achieve the bread-broken.

Every turn:
	if the story has not ended and the bread-broken is achieved:
		say "They chew. It takes a good while; there[']s always a little sand. [quotation mark]This salt,[quotation mark] says Captain Ferrand finally, looking into the embers, [quotation mark]is excellent.[quotation mark] [quotation mark]Thank you,[quotation mark] says Zahra. Behind the goat hair an old woman turns over and begins, in earnest, to snore. It wants five hours to sunrise. One of the nine camels, you notice, has already been saddled; but he is asking her now how on earth she got past him at the Two Rocks, and she has put the knife away to show him with both hands.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the camp.

When play begins:
	say "Captain Ferrand of the Camel Corps has been chasing Zahra the salt smuggler for two years, across four maps. Tonight, an hour apart and both out of water, they have come to your grandmother[']s well. By the custom of the wells, people who have broken one loaf together may not lay hands on each other until the sun is up. There is no loaf. Your grandmother is blind, and tired, and has gone in to lie down by the wall of the tent, where she can hear you do it wrong.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the dough is one-sided:
			no;
		yes;
	if N is 9:
		if the dough is two-sided:
			no;
		yes;
	if N is 10:
		if the hollow is flaming:
			no;
		yes;
	if N is 11:
		if the hollow is embered:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 15, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It moves in and out a little, and it is listening.";
	if N is 2, say "Eleven generations, and one of them is asleep or says so.";
	if N is 3, say "None tonight. They know who is visiting.";
	if N is 4, say "You are sitting round it.";
	if N is 5, say "Stiff, once. He has not undone it.";
	if N is 6, say "Striped wool, the best you own, and nobody on it.";
	if N is 7, say "The knife lies across it as if asleep.";
	if N is 8, say "Freckled brown and black.";
	if N is 9, say "It rings under a knuckle.";
	if N is 10, say "Tall, yellow, and in no mood for dough.";
	if N is 11, say "Gone in under the wood.";
	if N is 12, say "Three pairs, and two of them are on each other.";
	if N is 13, say "It comes from the mountains, and goes on as sand.";
	if N is 14, say "Round as loaves, every one of them.";
	if N is 16, say "You are there.";
	if N is 17, say "You would have to go south.";
	if N is 18, say "You are there.";
	if N is 19, say "You would have to go north.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'wall//': if (n < 1 && SK_Near((+ the tent +))) return 1; if (n < 15 && SK_Near(player)) return 15;
		'family//': if (n < 2 && SK_Near((+ the well-thing +))) return 2;
		'dogs//': if (n < 3 && SK_Near((+ the stick-thing +))) return 3;
		'oven//': if (n < 4 && SK_Near((+ the dune +))) return 4;
		'collar//': if (n < 5 && SK_Near((+ the ferrand +))) return 5;
		'cushion//': if (n < 6 && SK_Near((+ the ferrand +))) return 6;
		'knee//': if (n < 7 && SK_Near((+ the zahra +))) return 7;
		'crust//': if (n < 8 && SK_Near((+ the dough +))) return 8; if (n < 9 && SK_Near((+ the dough +))) return 9;
		'flames//': if (n < 10 && SK_Near((+ the camp +))) return 10; if (n < 11 && SK_Near((+ the camp +))) return 11;
		'eyes//': if (n < 12 && SK_Near((+ the camp +))) return 12;
		'road//': if (n < 13 && SK_Near((+ the wadi +))) return 13;
		'stones//': if (n < 14 && SK_Near((+ the wadi +))) return 14;
		'lies//': if (n < 15 && SK_Near(player)) return 15;
		'face//': if (n < 15 && SK_Near(player)) return 15;
		'arms//': if (n < 15 && SK_Near(player)) return 15;
		'corps//': if (n < 15 && SK_Near(player)) return 15;
		'custom//': if (n < 15 && SK_Near(player)) return 15;
		'fathoms//': if (n < 15 && SK_Near(player)) return 15;
		'gate//': if (n < 15 && SK_Near(player)) return 15;
		'grain//': if (n < 15 && SK_Near(player)) return 15;
		'maps//': if (n < 15 && SK_Near(player)) return 15;
		'people//': if (n < 15 && SK_Near(player)) return 15;
		'pig//': if (n < 15 && SK_Near(player)) return 15;
		'pinch//': if (n < 15 && SK_Near(player)) return 15;
		'quarrel//': if (n < 15 && SK_Near(player)) return 15;
		'sound//': if (n < 15 && SK_Near(player)) return 15;
		'sun//': if (n < 15 && SK_Near(player)) return 15;
		'thursday//': if (n < 15 && SK_Near(player)) return 15;
		'wells//': if (n < 15 && SK_Near(player)) return 15;
		'woman//': if (n < 15 && SK_Near(player)) return 15;
		'worth//': if (n < 15 && SK_Near(player)) return 15;
		'camp//': if (n < 16 && SK_Near((+ the camp +))) return 16; if (n < 19 && SK_Near((+ the wadi +))) return 19;
		'river//': if (n < 17 && SK_Near((+ the camp +))) return 17; if (n < 18 && SK_Near((+ the wadi +))) return 18;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'thursday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "act acts air arm arms aside asides";
		}
		'b': switch (n) {
			1: return "body";
		}
		'c': switch (n) {
			1: return "ceiling collar collars corner corners corp corps cushion cushions custom customs";
		}
		'd': switch (n) {
			1: return "dog dogs door doors";
		}
		'e': switch (n) {
			1: return "ear ears earth earths eye eyes";
		}
		'f': switch (n) {
			1: return "face faces families family fathom fathoms feet finger fingers flat flats flint flints floor foot";
		}
		'g': switch (n) {
			1: return "gate gates generation generations grain grains ground grounds";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands head heel heels hole holes hundredweight hundredweights";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "leg legs letter letters lever levers";
		}
		'm': switch (n) {
			1: return "making makings match matches mood moods mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "oven ovens";
		}
		'p': switch (n) {
			1: return "people person persons pig pigs pinch pinches";
		}
		'q': switch (n) {
			1: return "quarrel quarrels";
		}
		'r': switch (n) {
			1: return "rim rims road roads rock rocks roof";
		}
		's': switch (n) {
			1: return "service services shake shakes shoulder shoulders sleeve sleeves sound sounds stone stones sun sunrise sunrises suns";
		}
		't': switch (n) {
			1: return "thursday thursdays tortoise tortoises";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls woman womans worth worths";
		}
	}
	return 0;
];
-).
