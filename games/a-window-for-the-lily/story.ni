"A Window for the Lily" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The camp is a room. It is privately-named.
The landing is a room. It is privately-named.
The gum-forest is a room. It is privately-named.
The waterfall is a room. It is privately-named.
The cloud-meadow is a room. It is privately-named.

The printed name of the camp is "Camp".
The description of the camp is "Two tents, a kettle, and some eleven hundred sheets of paper held down with stones. From the larger tent there comes, at intervals, an ablative. The river landing is east; the mountain begins at once, to the north.".
The gum-forest is north of the camp.
The landing is east of the camp.

The printed name of the landing is "River Landing".
The description of the landing is "Mud, roots, and forty yards of brown river going by with an island on it. The brig[']s boat has been run in under the branches. It is seven days in her to the coast, and five months, by the Cape, to Kew.".
The camp is west of the landing.

The printed name of the gum-forest is "Gum Forest".
The description of the gum-forest is "Trunks like the legs of something whose body is in the cloud. The path from camp forks here: one way climbs on, up, into the white; the other goes east, to a noise.".
The camp is south of the gum-forest.
The cloud-meadow is up of the gum-forest.
The waterfall is east of the gum-forest.

The printed name of the waterfall is "Waterfall".
The description of the waterfall is "It comes down out of the cloud, and a good part of it goes back up again. Everything that it breathes on is a foot deep in moss.".
The gum-forest is west of the waterfall.

The printed name of the cloud-meadow is "Cloud Meadow".
The description of the cloud-meadow is "The top. You can see your boots, and six feet of wet tussock-grass each way, all silver, and then the world stops. There is a smell, though: cold, sweet, from no direction; like a church in which someone has peeled an orange.[if the lily is growing-state] Between the parted tussocks hangs one white bell.[end if]".
The gum-forest is down of the cloud-meadow.

Part 2 - States

A thing can be gummed or cracked. A thing is usually cracked.

A thing can be lined or unlined. A thing is usually unlined.

A thing can be hidden-state, growing-state, lifted, potted or watered (this is its tending property).

A thing can be bleeding-state or uncut. A thing is usually uncut.

A thing has a number called wilt.

A thing can be embarked or aground. A thing is usually aground.

Part 3 - Things

The fotheringay is a man. It is privately-named.
The papers is a thing. It is privately-named.
The glass-case is a container. It is privately-named.
The trowel is a thing. It is privately-named.
The penknife is a thing. It is privately-named.
The paintbox is a thing. It is privately-named.
The coxswain is a man. It is privately-named.
The boat is a thing. It is privately-named.
The river-thing is a thing. It is privately-named.
The gum-tree is a thing. It is privately-named.
The gum is a thing. It is privately-named.
The orchids is a thing. It is privately-named.
The moss is a thing. It is privately-named.
The cascade is a thing. It is privately-named.
The gourd is a thing. It is privately-named.
The tussocks is a thing. It is privately-named.
The cloud is a thing. It is privately-named.
The lily is a thing. It is privately-named.

The fotheringay is in the camp.
The printed name of the fotheringay is "Mr Fotheringay".
Include (- with name 'mr//' 'fotheringay//' 'botanist//' 'hammock//', -) when defining the fotheringay.
The description of the fotheringay is "The colour of a candle. [quotation mark]Moss,[quotation mark] he says, with his eyes shut, [quotation mark]then the plant. Then water. Then close it, and for the love of God let nobody open it. It will make its own rain.[quotation mark] He opens one eye. [quotation mark]Is the pane mended?[quotation mark]".
The appearance of the fotheringay is "Through the flap of his tent you can see Mr Fotheringay, going round and round in his hammock with an ague.".
The first place of the fotheringay is the camp.
The fotheringay is proper-named.

The papers is in the camp.
The printed name of the papers is "drying papers".
Include (- with name 'drying//' 'papers//' 'sheets//' 'stones//' 'kettle//', -) when defining the papers.
The description of the papers is "In them, eleven hundred plants, as flat as good advice.".
The papers is fixed in place, scenery and plural-named.

The glass-case is in the camp.
The printed name of the glass-case is "glazed case".
Include (- with name 'glazed//' 'case//' 'wardian//' 'chapel//' 'pane//' 'crack//' 'cases//p', -) when defining the glass-case.
The description of the glass-case is "Teak and window-glass, in the shape of a small chapel, after Dr Ward. Shut it, and it is a country with its own weather.[if the glass-case is cracked] There is a crack clean across one pane, from the time that the mule sat down. It will lose its breath through that, drop by drop.[end if][if the glass-case is gummed] The cracked pane is mended with a bright brown scar of gum.[end if][if the glass-case is unlined] There is nothing in the bottom of it but a shilling[']s worth of soil.[end if][if the glass-case is lined] It is bedded with wet moss.[end if]".
The appearance of the glass-case is "The glazed case stands on a box marked NOT WANTED ON VOYAGE.".
The first place of the glass-case is the camp.
The glass-case is portable, not enterable, openable, closed and transparent.

The trowel is in the camp.
The printed name of the trowel is "silver trowel".
Include (- with name 'silver//' 'trowel//' 'trowels//p', -) when defining the trowel.
The description of the trowel is "Presented to Mr Fotheringay by the Horticultural Society. The point is worn as round as a spoon.".
The appearance of the trowel is "A silver trowel is stuck in the ground by the tent, on guard.".
The first place of the trowel is the camp.
The trowel is portable.

The penknife is carried by the player.
The printed name of the penknife is "penknife".
Include (- with name 'penknife//' 'knife//' 'penknifes//p', -) when defining the penknife.
The description of the penknife is "For pencils.".
The penknife is portable.

The paintbox is carried by the player.
The printed name of the paintbox is "paintbox".
Include (- with name 'paintbox//' 'paints//' 'paintboxes//p', -) when defining the paintbox.
The description of the paintbox is "Rose madder is getting low; it has been a red sort of mountain.".
The paintbox is portable.

The coxswain is in the landing.
The printed name of the coxswain is "coxswain".
Include (- with name 'coxswain//' 'cox//' 'boy//' 'ducks//' 'coxswains//p', -) when defining the coxswain.
The description of the coxswain is "A boy of sixty in a straw hat. He has orders about dusk, and a family of ducks in the bilge that he is not supposed to have.".
The appearance of the coxswain is "In the stern sits the coxswain, with his back to a sunset that he is keeping an eye on.".
The first place of the coxswain is the landing.

The boat is in the landing.
The printed name of the boat is "brig[']s boat".
Include (- with name 'brig^s//' 'boat//' 'brigs//' 'awning//' 'boats//p', -) when defining the boat.
The description of the boat is "Four oars and an awning. There is a place cleared under the awning the size of a small chapel.".
The boat is fixed in place and scenery.

The river-thing is in the landing.
The printed name of the river-thing is "brown river".
Include (- with name 'brown//' 'river//' 'island//' 'rivers//p', -) when defining the river-thing.
The description of the river-thing is "The island has a heron on it. It waves, or is adjusting.".
The river-thing is fixed in place and scenery.

The gum-tree is in the gum-forest.
The printed name of the gum-tree is "gum tree".
Include (- with name 'gum//' 'tree//' 'bark//' 'trunk//' 'trees//p', -) when defining the gum-tree.
The description of the gum-tree is "Its bark hangs off it in strips, like an old poster. The men caulk canoes from it.[if the gum-tree is bleeding-state] From the cut there comes a slow brown tear.[end if]".
The gum-tree is fixed in place and scenery.

The printed name of the gum is "brown gum".
Include (- with name 'brown//' 'gum//' 'lump//', -) when defining the gum.
The description of the gum is "A lump the size of a plum, and as tacky as a compliment.".
The gum is portable.
The indefinite article of the gum is "some".

The orchids is in the gum-forest.
The printed name of the orchids is "tree orchids".
Include (- with name 'tree//' 'orchids//', -) when defining the orchids.
The description of the orchids is "Numbers 212 to 240. You have done them.".
The orchids is fixed in place, scenery and plural-named.

The moss is in the waterfall.
The printed name of the moss is "wet moss".
Include (- with name 'wet//' 'moss//' 'armful//', -) when defining the moss.
The description of the moss is "Green, cold, and an armful of it weighs as much as a wet dog. A frog has been left standing where it came from, with nothing on.".
The appearance of the moss is "By the edge of the pool the wet moss lies loose, in mats, where the water has thrown it.".
The first place of the moss is the waterfall.
The moss is portable.
The indefinite article of the moss is "some".

The cascade is in the waterfall.
The printed name of the cascade is "cascade".
Include (- with name 'cascade//' 'falls//' 'water//' 'cascades//p', -) when defining the cascade.
The description of the cascade is "A rope of it, as thick as a house, and never the same rope.".
The cascade is fixed in place and scenery.

The gourd is in the waterfall.
The printed name of the gourd is "gourd".
Include (- with name 'gourd//' 'drinking//' 'gourds//p', -) when defining the gourd.
The description of the gourd is "The guides drink from it, and hang it again under the spray for the next. It is full.".
The appearance of the gourd is "A drinking gourd hangs on a twig, where the spray keeps it full.".
The first place of the gourd is the waterfall.
The gourd is portable.

The tussocks is in the cloud-meadow.
The printed name of the tussocks is "silver tussocks".
Include (- with name 'silver//' 'tussocks//' 'grass//' 'tussock//', -) when defining the tussocks.
The description of the tussocks is "They lean together, heads in, like people round an accident.".
The tussocks is fixed in place, scenery and plural-named.

The cloud is in the cloud-meadow.
The printed name of the cloud is "cloud".
Include (- with name 'cloud//' 'clouds//p', -) when defining the cloud.
The description of the cloud is "You are in it. So is everything else.".
The cloud is fixed in place and scenery.

The printed name of the lily is "bell lily".
Include (- with name 'bell//' 'lily//' 'flower//' 'plant//' 'white//' 'lilies//p', -) when defining the lily.
The description of the lily is "One white bell on a stem, and in the throat of it a colour that you have not got in the box.[if the lily is growing-state] It is rooted among the grass as if it had all the time there is.[end if][if the lily is lifted] It is lying along your arm, with its roots in a ball of black earth. It is not happy.[end if][if the lily is potted] It stands up in the case with moss to its chin. Its leaves have begun to droop.[end if][if the lily is watered] Each leaf has a row of drops along its edge, like a well-brought-up child holding its breath.[end if]".
The lily is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Taping-with is an action applying to two things.
Understand "tap [something] with [something]" as taping-with.
Understand "cut [something] with [something]" as taping-with.
Understand "score [something] with [something]" as taping-with.

Carry out taping-with:
	if the noun is the gum-tree and the second noun is the penknife:
		if the penknife is not enclosed by the player:
			say "The bark turns your thumbnail. You would need the penknife out.";
			stop the action;
		if the gum-tree is not uncut:
			say "One cut is manners. Two is trade.";
			stop the action;
		now the gum-tree is bleeding-state;
		now the gum is carried by the player;
		say "You score it slantwise, as the canoe-men do. The gum wells, considers the drop, and comes off on your blade in a lump.";
		stop the action;
	say "That would lead nowhere.".

Sealing-with is an action applying to two things.
Understand "seal [something] with [something]" as sealing-with.
Understand "mend [something] with [something]" as sealing-with.
Understand "gum [something] with [something]" as sealing-with.
Understand "caulk [something] with [something]" as sealing-with.
Understand "fix [something] with [something]" as sealing-with.
Understand "repair [something] with [something]" as sealing-with.
Understand "patch [something] with [something]" as sealing-with.

Carry out sealing-with:
	if the noun is the glass-case and the second noun is the gum:
		if the gum is not enclosed by the player:
			say "You aren[']t holding the gum.";
			stop the action;
		if the glass-case is not cracked:
			say "It is mended. It only wants admiring.";
			stop the action;
		now the glass-case is gummed;
		now the gum is nowhere;
		say "You roll it out between your palms into a string, lay it along the crack, and press, and breathe on it, and press. Daylight comes through it like a bar of brown sugar.";
		stop the action;
	if the noun is the glass-case and (the second noun is the paintbox or the second noun is the moss):
		say "You have mended most things with [the second noun]. But this has to hold its breath for five months.";
		stop the action;
	say "That would lead nowhere.".

Lining-with is an action applying to two things.
Understand "line [something] with [something]" as lining-with.
Understand "bed [something] with [something]" as lining-with.
Understand "pack [something] with [something]" as lining-with.

Carry out lining-with:
	if the noun is the glass-case and the second noun is the moss:
		if the moss is not enclosed by the player:
			say "The moss isn[']t in your arms.";
			stop the action;
		if the glass-case is not open:
			say "The case is shut.";
			stop the action;
		if the glass-case is not unlined:
			say "It is lined.";
			stop the action;
		now the glass-case is lined;
		now the moss is nowhere;
		say "You tuck it into the corners, and draw it up at the sides, with a hollow in the middle, like the bed of something small.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the moss and the second noun is the glass-case:
		if the noun is enclosed by the player:
			say "Not in a heap. It wants to be lined with it, properly, into the corners.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the lily and the second noun is the glass-case:
		if the lily is not lifted:
			say "It is in.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the trowel or the noun is the penknife or the noun is the paintbox or the noun is the gum or the noun is the gourd) and the second noun is the glass-case:
		if the noun is enclosed by the player:
			say "It is a country, not a drawer.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		now the lily is potted;
		say "You lower it into the hollow and draw the moss up round it, and take your hand away a finger at a time.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Just-parting is an action applying to one thing.
Understand "part [something]" as just-parting.
Understand "search [something]" as just-parting.
Understand "spread [something]" as just-parting.

Carry out just-parting:
	if the noun is the tussocks:
		if the lily is not hidden-state:
			say "You have found what they were keeping.";
			stop the action;
		now the lily is growing-state;
		now the lily is in the cloud-meadow;
		say "You go on your hands and knees, by the nose. Left: fainter. Right: fainter. Straight ahead the silver heads are leaning together, and you put your two hands in among them, and open them like a book; and it is looking at the ground, as if it had not expected anybody.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "lift [something] with [something]" as diging-with.
Understand "dig up [something] with [something]" as diging-with.
Understand "shovel [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the lily and the second noun is the trowel:
		if the trowel is not enclosed by the player:
			say "You would have to have the trowel in your hand.";
			stop the action;
		if the lily is not growing-state:
			say "It is dug.";
			stop the action;
		if the glass-case is not lined:
			say "You set the point of the trowel to the turf, and take it away. Once it is up it will not live an hour in the hand. There should be a bed made for it first, and moss in the bed.";
			stop the action;
		if the glass-case is not enclosed by the location:
			say "And then carry it down, bare, in the wind? You want the case here beside you.";
			stop the action;
		now the lily is lifted;
		now the lily is carried by the player;
		now the wilt of the lily is 0;
		say "Wide, and deep, and round, as you have watched him do it, eleven hundred times, over the top of your drawing-board. It comes up in its own earth, with a beetle.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the lily and the lily is growing-state:
		if the lily is not lifted:
			say "By the stem? It would come up like a knife out of a cake, and leave the cake. It has to be dug.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the lily and the lily is in the glass-case:
		if the lily is not lifted:
			say "[quotation mark]Once it is in,[quotation mark] says Mr Fotheringay, in your head, [quotation mark]it is IN.[quotation mark]";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Planting-in is an action applying to two things.
Understand "plant [something] in [something]" as planting-in.
Understand "settle [something] in [something]" as planting-in.
Understand "pot [something] in [something]" as planting-in.
Understand "bury [something] in [something]" as planting-in.
Understand "sow [something] in [something]" as planting-in.

Carry out planting-in:
	if the noun is the lily and the second noun is the glass-case:
		if the lily is growing-state:
			say "It is planted already, in the mountain.";
			stop the action;
		if the lily is not lifted:
			say "It is in.";
			stop the action;
		if the lily is not carried by the player:
			say "You aren[']t holding it.";
			stop the action;
		if the glass-case is not open:
			say "The case is shut.";
			stop the action;
		now the lily is potted;
		now the lily is in the glass-case;
		say "You lower it into the hollow and draw the moss up round it, and take your hand away a finger at a time.";
		stop the action;
	say "That would lead nowhere.".

Watering-with is an action applying to two things.
Understand "water [something] with [something]" as watering-with.
Understand "sprinkle [something] with [something]" as watering-with.
Understand "pour [something] over [something]" as watering-with (with nouns reversed).

Carry out watering-with:
	if the noun is the lily and the second noun is the gourd:
		if the gourd is not enclosed by the player:
			say "You haven[']t got the gourd in your hand.";
			stop the action;
		if the lily is growing-state:
			say "It is growing in a cloud. It has water, if it has nothing else.";
			stop the action;
		if the lily is lifted:
			say "It wants something under it before it wants anything over it.";
			stop the action;
		if the glass-case is not open:
			say "Through the glass? The case is shut.";
			stop the action;
		if the lily is not potted:
			say "Enough. What is in there now is all the rain that it will have until Kew.";
			stop the action;
		now the lily is watered;
		now the gourd is nowhere;
		say "A little in the hand, and off the ends of the fingers; over the leaves, over the moss, up the glass. It lifts its head by about the thickness of a brush-mark. You would need to have been drawing it, to notice. The empty gourd you hang on a twig.";
		stop the action;
	say "That would lead nowhere.".

Check closing:
	now the deed is 0;
	if the noun is the glass-case and the lily is in the glass-case:
		if the lily is potted:
			say "Not yet. Dry it went in, and dry it would stay: there must be water in there, to go round.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		say "The little door shuts with a click. Almost at once there is a mist on the inside of the glass, and then a drop; and then, down the pane, the first rain.";
		stop the action;
	continue the action.

Check opening:
	now the deed is 0;
	if the noun is the glass-case and the lily is watered:
		if the glass-case is not open:
			say "[quotation mark]Let nobody open it,[quotation mark] he said. Inside, it is raining.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Stowing-in is an action applying to two things.
Understand "stow [something] in [something]" as stowing-in.
Understand "load [something] in [something]" as stowing-in.
Understand "lash [something] in [something]" as stowing-in.
Understand "stow [something] under [something]" as stowing-in.

Carry out stowing-in:
	if the noun is the glass-case and the second noun is the boat:
		if the glass-case is not enclosed by the player:
			say "You would have to have it in your arms.";
			stop the action;
		if the lily is not in the glass-case:
			say "[quotation mark]What is it?[quotation mark] says the coxswain. [quotation mark]It[']s empty.[quotation mark] He has a point.";
			stop the action;
		if the glass-case is not closed:
			say "[quotation mark]You[']ll want that shut, sir,[quotation mark] says the coxswain, [quotation mark]against the ducks.[quotation mark]";
			stop the action;
		if the glass-case is not gummed:
			say "You hold it up against the light. In the one pane there is that crack; it will have breathed out all its rain by the Cape, and what comes to Kew will be number twelve hundred, dead. It has to be sealed with something.";
			stop the action;
		now the glass-case is embarked;
		now the glass-case is nowhere;
		say "You pass it over into the coxswain[']s arms. He takes it as he would a lantern in a powder store, and packs it round with ducks.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the tussocks:
		try just-parting the noun;
		stop the action;
	continue the action.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the tussocks:
		try other words;
		try just-parting the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the tussocks:
		try other words;
		try just-parting the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the tussocks:
		try other words;
		try just-parting the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the gum-tree:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The taping-with action translates into I6 as "SKOwn1".
The sealing-with action translates into I6 as "SKOwn2".
The diging-with action translates into I6 as "SKOwn3".
The planting-in action translates into I6 as "SKOwn4".
The watering-with action translates into I6 as "SKOwn5".
The stowing-in action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the penknife +) && x == (+ the gum-tree +)) return ##SKOwn1;
			if (y == (+ the gum +) && x == (+ the glass-case +)) return ##SKOwn2;
			if (y == (+ the paintbox +) && x == (+ the glass-case +)) return ##SKOwn2;
			if (y == (+ the moss +) && x == (+ the glass-case +)) return -1;
			if (y == (+ the trowel +) && x == (+ the lily +)) return ##SKOwn3;
			if (y == (+ the glass-case +) && x == (+ the lily +)) return ##SKOwn4;
			if (y == (+ the gourd +) && x == (+ the lily +)) return ##SKOwn5;
			if (y == (+ the lily +) && x == (+ the gourd +)) return ##SKOwn5 + 4096;
			if (y == (+ the boat +) && x == (+ the glass-case +)) return ##SKOwn6;
		2:
			if (y == (+ the glass-case +) && x == (+ the gum +) or (+ the paintbox +)) return ##SKOwn2 + 4096;
			if (y == (+ the glass-case +) && x == (+ the moss +)) return -1;
			if (y == (+ the lily +) && x == (+ the gourd +)) return ##SKOwn5 + 4096;
		3:
			if (y == (+ the lily +) && x == (+ the gourd +)) return ##SKOwn5 + 4096;
			if (y == (+ the boat +) && x == (+ the glass-case +)) return ##SKOwn6;
		4:
			if (y == (+ the glass-case +) && x == (+ the gum +) or (+ the paintbox +)) return ##SKOwn2 + 4096;
			if (y == (+ the glass-case +) && x == (+ the moss +)) return -1;
			if (y == (+ the lily +) && x == (+ the gourd +)) return ##SKOwn5 + 4096;
			if (y == (+ the boat +) && x == (+ the glass-case +)) return ##SKOwn6;
		6:
			if (y == (+ the boat +) && x == (+ the glass-case +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the lily is lifted:
		increase the wilt of the lily by 1;
		if the wilt of the lily is greater than 12, now the wilt of the lily is 12.

Every turn:
	if the lily is lifted and the wilt of the lily is at least 4 and the wilt of the lily is less than 5:
		if the player can see the lily, say "The bell has lost its shine. You are carrying something that is going out.".

Part 6 - Tasks and endings

The pane-mended is a task. The points are 3.
The case-bedded is a task. The points are 2.
The lily-found is a task. The points are 3.
The lily-potted is a task. The points are 3.
The rain-made is a task. The points are 2.
The case-shipped is a task. The points are 2.

The maximum score is 15.

Every turn:
	if the pane-mended is pending and the glass-case is gummed:
		achieve the pane-mended.

Every turn:
	if the case-bedded is pending and the glass-case is lined:
		achieve the case-bedded.

Every turn:
	if the lily-found is pending and the lily is not hidden-state:
		achieve the lily-found.

Every turn:
	if the lily-potted is pending and the lily is in the glass-case:
		achieve the lily-potted.

Every turn:
	if the rain-made is pending and the lily is watered and the glass-case is closed:
		achieve the rain-made.

Every turn:
	if the case-shipped is pending and the glass-case is embarked:
		achieve the case-shipped.

Every turn:
	if the story has not ended and the case-shipped is achieved:
		say "Five months later, at Kew, in a sleet, a man with a chisel opens a small glass chapel with rain running down its windows; and stands there, with the door in his hand, and calls somebody; and they call somebody. It has three bells by then. You hear of it in a year and a half. [quotation mark]Alive?[quotation mark] says Mr Fotheringay, putting down the letter; and then, handsomely, [quotation mark]Well. You can paint it NOW.[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the wilt of the lily is at least 9 and the lily is lifted:
		say "The stem bows over your wrist and stays there. The bell is brown by the time you have noticed, and the scent has gone back to wherever it lives. You lay it between two sheets, since you know how. It makes a very good specimen. That was the only one in flower.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the camp.

When play begins:
	say "October 1841. Mr Fotheringay, who is the botanist, has the fever, and lies in his tent directing the expedition out of a hammock in Latin. You are the artist; you have painted eleven hundred plants for him, dead. The twelfth hundred he wants alive: the bell lily, which grows on the top of this one mountain, in cloud, and nowhere else in creation. The brig[']s boat is at the landing till dusk. He has lent you his own trowel, with misgivings.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the glass-case is gummed:
			no;
		yes;
	if N is 6:
		if the glass-case is cracked:
			no;
		yes;
	if N is 19:
		if the gum-tree is bleeding-state:
			no;
		yes;
	if N is 20:
		if the gum-tree is bleeding-state:
			no;
		yes;
	if N is 27:
		if the lily is growing-state:
			no;
		yes;
	if N is 28:
		if the lily is lifted:
			no;
		yes;
	if N is 29:
		if the lily is lifted:
			no;
		yes;
	if N is 30:
		if the lily is lifted:
			no;
		yes;
	if N is 31:
		if the lily is potted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 53, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Yellow, when they are to be seen.";
	if N is 2, say "Tied back, so that he can direct.";
	if N is 3, say "It comes every third day, and is punctual.";
	if N is 4, say "Each with its number, in your hand, and its name, in his.";
	if N is 5, say "Warm to the eye, and hard as a nail.";
	if N is 6, say "Corner to corner, and whistling faintly.";
	if N is 7, say "Kew loam, two years from home.";
	if N is 8, say "It has met nine kinds of rock.";
	if N is 9, say "Frayed in front, where it has been touched to captains.";
	if N is 10, say "A duck, a drake, and a number that will not keep still.";
	if N is 11, say "Wet, and quacking a little.";
	if N is 12, say "It has a cushion, for admirals, and a boy on it.";
	if N is 13, say "Down the river, and getting on with things.";
	if N is 14, say "Pale, and pointed the other way from his hat.";
	if N is 15, say "Shipped, and dripping on the ducks.";
	if N is 16, say "Grey, and on one leg; or it is a stump.";
	if N is 17, say "They rattle without any wind, like a man reading a newspaper.";
	if N is 18, say "Canoe builders, from two bends down the river.";
	if N is 19, say "It has thought better of falling.";
	if N is 20, say "A hand long, and slantwise.";
	if N is 21, say "Small, green, and suddenly conspicuous.";
	if N is 22, say "They peel away like wet felt.";
	if N is 23, say "Nobody has yet got hold of the end.";
	if N is 24, say "Three brothers. They have gone down, for reasons of religion.";
	if N is 25, say "Feathery, and bowed with wet.";
	if N is 26, say "You begin to mix it, in your head, and stop at rose.";
	if N is 27, say "Silver, and all round it.";
	if N is 28, say "Yours, and steadier than it has ever been over paper.";
	if N is 29, say "White, fine, and holding on.";
	if N is 30, say "Peat, and a beetle, who has not been told.";
	if N is 31, say "So to speak.";
	if N is 32, say "Long, narrow, and ribbed underneath.";
	if N is 33, say "No thicker than a quill, with all that at the end of it.";
	if N is 34, say "Canvas, with a good collection of moulds.";
	if N is 35, say "Deal, and packed with books in case of rain.";
	if N is 36, say "Red mud, trodden flat.";
	if N is 37, say "Grey, and damp whatever one does.";
	if N is 38, say "They come down to the water like cattle, and drink.";
	if N is 39, say "They meet above the boat, and rain when it does not.";
	if N is 40, say "Seven days down. You can[']t so much as smell it.";
	if N is 41, say "It has had your stick, and would like your boots.";
	if N is 42, say "Bare, grey, and going up until they are only a rumour.";
	if N is 43, say "It begins at no particular height.";
	if N is 44, say "One way is up. The other is loud.";
	if N is 45, say "Roots for stairs, and the prints of your own boots.";
	if N is 46, say "Water, falling off something high, to the east.";
	if N is 47, say "It hangs, drifts, and gets into the paints.";
	if N is 48, say "It has grown a crook, from years of gourd.";
	if N is 49, say "Round, black, and boiling at one side.";
	if N is 50, say "They were brown. They are now a habitat.";
	if N is 51, say "You turn about. It does not help.";
	if N is 52, say "It goes up green, and then it goes up white.";
	if N is 54, say "You are there.";
	if N is 55, say "You would have to go north.";
	if N is 56, say "You would have to go east.";
	if N is 57, say "You are there.";
	if N is 58, say "You would have to go west.";
	if N is 59, say "You are there.";
	if N is 60, say "You would have to go south.";
	if N is 61, say "You would have to go up.";
	if N is 62, say "You would have to go east.";
	if N is 63, say "You are there.";
	if N is 64, say "You would have to go west.";
	if N is 65, say "You are there.";
	if N is 66, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eyes//': if (n < 1 && SK_Near((+ the fotheringay +))) return 1;
		'eye//': if (n < 1 && SK_Near((+ the fotheringay +))) return 1; if (n < 14 && SK_Near((+ the coxswain +))) return 14;
		'flap//': if (n < 2 && SK_Near((+ the fotheringay +))) return 2;
		'ague//': if (n < 3 && SK_Near((+ the fotheringay +))) return 3;
		'plants//': if (n < 4 && SK_Near((+ the papers +))) return 4;
		'scar//': if (n < 5 && SK_Near((+ the glass-case +))) return 5;
		'clean//': if (n < 6 && SK_Near((+ the glass-case +))) return 6;
		'soil//': if (n < 7 && SK_Near((+ the glass-case +))) return 7;
		'point//': if (n < 8 && SK_Near((+ the trowel +))) return 8;
		'hat//': if (n < 9 && SK_Near((+ the coxswain +))) return 9;
		'family//': if (n < 10 && SK_Near((+ the coxswain +))) return 10;
		'bilge//': if (n < 11 && SK_Near((+ the coxswain +))) return 11;
		'stern//': if (n < 12 && SK_Near((+ the coxswain +))) return 12;
		'sunset//': if (n < 13 && SK_Near((+ the coxswain +))) return 13;
		'oars//': if (n < 15 && SK_Near((+ the boat +))) return 15;
		'heron//': if (n < 16 && SK_Near((+ the river-thing +))) return 16;
		'strips//': if (n < 17 && SK_Near((+ the gum-tree +))) return 17;
		'men//': if (n < 18 && SK_Near((+ the gum-tree +))) return 18;
		'tear//': if (n < 19 && SK_Near((+ the gum-tree +))) return 19;
		'cut//': if (n < 20 && SK_Near((+ the gum-tree +))) return 20;
		'frog//': if (n < 21 && SK_Near((+ the moss +))) return 21;
		'mats//': if (n < 22 && SK_Near((+ the moss +))) return 22;
		'rope//': if (n < 23 && SK_Near((+ the cascade +))) return 23;
		'guides//': if (n < 24 && SK_Near((+ the gourd +))) return 24;
		'heads//': if (n < 25 && SK_Near((+ the tussocks +))) return 25;
		'throat//': if (n < 26 && SK_Near((+ the lily +))) return 26;
		'grass//': if (n < 27 && SK_Near((+ the lily +))) return 27;
		'arm//': if (n < 28 && SK_Near((+ the lily +))) return 28;
		'roots//': if (n < 29 && SK_Near((+ the lily +))) return 29; if (n < 38 && SK_Near((+ the landing +))) return 38;
		'earth//': if (n < 30 && SK_Near((+ the lily +))) return 30;
		'ball//': if (n < 30 && SK_Near((+ the lily +))) return 30;
		'chin//': if (n < 31 && SK_Near((+ the lily +))) return 31;
		'leaves//': if (n < 32 && SK_Near((+ the lily +))) return 32;
		'leaf//': if (n < 32 && SK_Near((+ the lily +))) return 32;
		'stem//': if (n < 33 && SK_Near((+ the lily +))) return 33;
		'tents//': if (n < 34 && SK_Near((+ the camp +))) return 34;
		'tent//': if (n < 34 && SK_Near((+ the camp +))) return 34;
		'box//': if (n < 35 && SK_Near((+ the camp +))) return 35;
		'ground//': if (n < 36 && SK_Near((+ the camp +))) return 36;
		'paper//': if (n < 37 && SK_Near((+ the camp +))) return 37;
		'branches//': if (n < 39 && SK_Near((+ the landing +))) return 39;
		'coast//': if (n < 40 && SK_Near((+ the landing +))) return 40;
		'mud//': if (n < 41 && SK_Near((+ the landing +))) return 41;
		'trunks//': if (n < 42 && SK_Near((+ the gum-forest +))) return 42;
		'white//': if (n < 43 && SK_Near((+ the gum-forest +))) return 43;
		'forks//': if (n < 44 && SK_Near((+ the gum-forest +))) return 44;
		'path//': if (n < 45 && SK_Near((+ the gum-forest +))) return 45;
		'noise//': if (n < 46 && SK_Near((+ the gum-forest +))) return 46;
		'spray//': if (n < 47 && SK_Near((+ the waterfall +))) return 47;
		'twig//': if (n < 48 && SK_Near((+ the waterfall +))) return 48;
		'pool//': if (n < 49 && SK_Near((+ the waterfall +))) return 49;
		'boots//': if (n < 50 && SK_Near((+ the cloud-meadow +))) return 50;
		'direction//': if (n < 51 && SK_Near((+ the cloud-meadow +))) return 51;
		'mountain//': if (n < 52 && SK_Near(player)) return 52;
		'accident//': if (n < 53 && SK_Near(player)) return 53;
		'artist//': if (n < 53 && SK_Near(player)) return 53;
		'breath//': if (n < 53 && SK_Near(player)) return 53;
		'candle//': if (n < 53 && SK_Near(player)) return 53;
		'cape//': if (n < 53 && SK_Near(player)) return 53;
		'child//': if (n < 53 && SK_Near(player)) return 53;
		'church//': if (n < 53 && SK_Near(player)) return 53;
		'complimen//': if (n < 53 && SK_Near(player)) return 53;
		'country//': if (n < 53 && SK_Near(player)) return 53;
		'dog//': if (n < 53 && SK_Near(player)) return 53;
		'dusk//': if (n < 53 && SK_Near(player)) return 53;
		'expeditio//': if (n < 53 && SK_Near(player)) return 53;
		'fever//': if (n < 53 && SK_Near(player)) return 53;
		'god//': if (n < 53 && SK_Near(player)) return 53;
		'guard//': if (n < 53 && SK_Near(player)) return 53;
		'house//': if (n < 53 && SK_Near(player)) return 53;
		'intervals//': if (n < 53 && SK_Near(player)) return 53;
		'latin//': if (n < 53 && SK_Near(player)) return 53;
		'legs//': if (n < 53 && SK_Near(player)) return 53;
		'love//': if (n < 53 && SK_Near(player)) return 53;
		'misgiving//': if (n < 53 && SK_Near(player)) return 53;
		'orange//': if (n < 53 && SK_Near(player)) return 53;
		'pencils//': if (n < 53 && SK_Near(player)) return 53;
		'plum//': if (n < 53 && SK_Near(player)) return 53;
		'poster//': if (n < 53 && SK_Near(player)) return 53;
		'smell//': if (n < 53 && SK_Near(player)) return 53;
		'society//': if (n < 53 && SK_Near(player)) return 53;
		'spoon//': if (n < 53 && SK_Near(player)) return 53;
		'voyage//': if (n < 53 && SK_Near(player)) return 53;
		'world//': if (n < 53 && SK_Near(player)) return 53;
		'worth//': if (n < 53 && SK_Near(player)) return 53;
		'shilling//': if (n < 53 && SK_Near(player)) return 53;
		'kew//': if (n < 53 && SK_Near(player)) return 53;
		'mule//': if (n < 53 && SK_Near(player)) return 53;
		'ablative//': if (n < 53 && SK_Near(player)) return 53;
		'body//': if (n < 53 && SK_Near(player)) return 53;
		'camp//': if (n < 54 && SK_Near((+ the camp +))) return 54; if (n < 58 && SK_Near((+ the landing +))) return 58; if (n < 60 && SK_Near((+ the gum-forest +))) return 60;
		'forest//': if (n < 55 && SK_Near((+ the camp +))) return 55; if (n < 59 && SK_Near((+ the gum-forest +))) return 59; if (n < 64 && SK_Near((+ the waterfall +))) return 64; if (n < 66 && SK_Near((+ the cloud-meadow +))) return 66;
		'landing//': if (n < 56 && SK_Near((+ the camp +))) return 56; if (n < 57 && SK_Near((+ the landing +))) return 57;
		'meadow//': if (n < 61 && SK_Near((+ the gum-forest +))) return 61; if (n < 65 && SK_Near((+ the cloud-meadow +))) return 65;
		'waterfall//': if (n < 62 && SK_Near((+ the gum-forest +))) return 62; if (n < 63 && SK_Near((+ the waterfall +))) return 63;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'god//') rtrue;
	if (w == 'kew//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "accident accidents admiral admirals ague agues air artist artists";
		}
		'b': switch (n) {
			1: return "bar bars beetle beetles bend bends bilge bilges blade blades body book books boot boots box boxes branch branches breath breaths brother brothers";
		}
		'c': switch (n) {
			1: return "cake cakes candle candles cape capes captain captains ceiling child childs chisel chisels church churches click clicks coast coasts collection";
			2: return "collections compliment compliments corner corners countries country crook crooks cushion cushions";
		}
		'd': switch (n) {
			1: return "dog dogs door doors drake drakes drawer drawers dripping drippings drop drops dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears expedition expeditions eye eyes";
		}
		'f': switch (n) {
			1: return "face families family feet fever fevers finger fingers flap flaps floor foot fork forks frog frogs";
		}
		'g': switch (n) {
			1: return "glass glasses god gods goes gos ground grounds guard guards guide guides";
		}
		'h': switch (n) {
			1: return "habitat habitats hair hand hands hat hats head heads heap heaps heron herons hollow hollows house houses";
		}
		'i': switch (n) {
			1: return "interval intervals";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lantern lanterns latin latins leaf leafs leaves leg legs letter letters light lights love loves";
		}
		'm': switch (n) {
			1: return "man mans mat mats men misgiving misgivings mist mists mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names newspaper newspapers noise noises nose noses";
		}
		'o': switch (n) {
			1: return "oar oars orange oranges";
		}
		'p': switch (n) {
			1: return "palm palms path paths pencil pencils plum plums pool pools poster posters print prints";
		}
		'q': switch (n) {
			1: return "quill quills";
		}
		'r': switch (n) {
			1: return "rain rains rock rocks roof rope ropes rose roses rumour rumours";
		}
		's': switch (n) {
			1: return "sat sats scent scents shine shines silver silvers sky sleet sleets smell smells societies society soil soils spoon spoons spray sprays stair stairs";
			2: return "stay stays stem stems stern sterns stick sticks store stores string strings strip strips stump stumps sugar sugars sunset sunsets";
		}
		't': switch (n) {
			1: return "tent tents thickness thicknesses throat throats thumbnail thumbnails turf turfs twig twigs";
		}
		'v': switch (n) {
			1: return "voyage voyages";
		}
		'w': switch (n) {
			1: return "wall walls well wells white whites wind window windows winds world worlds worth worths wrist wrists";
		}
	}
	return 0;
];
-).
