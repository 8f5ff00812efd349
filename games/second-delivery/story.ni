"Second Delivery" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The landing is a room. It is privately-named.
The fork is a room. It is privately-named.
The crab-creek is a room. It is privately-named.
The mother-tree is a room. It is privately-named.
The bare-bank is a room. It is privately-named.

The printed name of the landing is "Landing".
The description of the landing is "Your own four planks, your own blue post, your own wife[']s washing. The pirogue lies in the shade with her pole along her. The creek goes north under the trees. On the post a stick, notched by you, tells the water.[if the ebb of the stick-thing is less than 10] The water stands at the third notch.[end if][if the ebb of the stick-thing is at least 10 and the ebb of the stick-thing is less than 16] The water stands at the second notch.[end if][if the ebb of the stick-thing is at least 16] The water stands at the last notch, and there are mudskippers looking at your boat.[end if]".
The fork is north of the landing.

The printed name of the fork is "Pelican Fork".
The description of the fork is "Three waters meet here beneath one pelican. On the left hand, west, is Crab Creek; on the right, east, is a leaning tree as big as a post office; straight on, to the north, it is very bright, where there ought to be shade.[if the ebb of the stick-thing is at least 14] The current is going out past you with its elbows in.[end if]".
The landing is south of the fork.
The crab-creek is west of the fork.
The mother-tree is east of the fork.
The bare-bank is north of the fork.

The printed name of the crab-creek is "Crab Creek".
The description of the crab-creek is "It goes in, and goes in, and stops. There was an address here once: Mr Saine, who got a catalogue. Four thousand crabs put down what they are doing and raise one arm.".
The fork is east of the crab-creek.

The printed name of the mother-tree is "Mother Tree".
The description of the mother-tree is "She stands up on her roots, out of the water, like a lady on a chair. From every twig hang the long green seedlings, sprouted already on the branch, as her kind do, each like a candle with a brown cap. Most of them have hold of her yet.".
The fork is west of the mother-tree.

The printed name of the bare-bank is "Bare Bank".
The description of the bare-bank is "Grey, shining, and no shade. This was the end of the round: eleven houses. Two stakes stand in the mud, forty paces apart, that you drove in last month, beyond a row of last month[']s seedlings; and all but three of those have been washed flat.[if the stakes is strung-state] Between the stakes your cord hangs, as straight as a sentence.[end if][if the bank is planted] And along the cord, a pace between each, stands the second delivery.[end if]".
The fork is south of the bare-bank.

Part 2 - States

A thing has a number called ebb.

A thing can be strung-state or unstrung-state. A thing is usually unstrung-state.

A thing can be planted or bare-mud. A thing is usually bare-mud.

A thing can be fallen-state or clinging-state. A thing is usually clinging-state.

A thing can be laden-state or unladen-state. A thing is usually unladen-state.

Part 3 - Things

The pirogue is a thing. It is privately-named.
The stick-thing is a thing. It is privately-named.
The washing is a thing. It is privately-named.
The mailbag is a thing. It is privately-named.
The cord is a thing. It is privately-named.
The machete is a thing. It is privately-named.
The pelican is a thing. It is privately-named.
The crabs is a thing. It is privately-named.
The letterbox is a thing. It is privately-named.
The tree-thing is a thing. It is privately-named.
The hanging-thing is a thing. It is privately-named.
The stakes is a thing. It is privately-named.
The bank is a thing. It is privately-named.
The survivors is a thing. It is privately-named.

The pirogue is in the landing.
The printed name of the pirogue is "pirogue".
Include (- with name 'pirogue//' 'boat//' 'pole//' 'pirogues//p', -) when defining the pirogue.
The description of the pirogue is "Royal Mail red, under the red. She draws the depth of a hand.".
The pirogue is fixed in place and scenery.

The stick-thing is in the landing.
The printed name of the stick-thing is "tide stick".
Include (- with name 'tide//' 'stick//' 'notches//' 'post//' 'notch//' 'third//' 'second//' 'last//' 'sticks//p', -) when defining the stick-thing.
The description of the stick-thing is "Three notches for up, and a nail for home.".
The stick-thing is fixed in place and scenery.

The washing is in the landing.
The printed name of the washing is "washing".
Include (- with name 'washing//' 'shirt//' 'uniform//' 'washings//p', -) when defining the washing.
The description of the washing is "Your uniform shirt is on it. Your wife dusts in it.".
The washing is fixed in place and scenery.

The mailbag is in the landing.
The printed name of the mailbag is "mailbag".
Include (- with name 'mailbag//' 'bag//' 'mailbags//p', -) when defining the mailbag.
The description of the mailbag is "Grey canvas, brass eyelets, a strap that has worn its own place in your shoulder. It has carried three wars and a wedding cake.[if the mailbag is unladen-state] There is no weight in it at all.[end if][if the mailbag is laden-state] Forty seedlings lie in it side by side, points all one way.[end if]".
The appearance of the mailbag is "Your mailbag hangs on its nail, from habit; yours, and its.".
The first place of the mailbag is the landing.
The mailbag is portable.

The cord is in the landing.
The printed name of the cord is "knotted cord".
Include (- with name 'knotted//' 'cord//' 'string//' 'line//' 'cords//p', -) when defining the cord.
The description of the cord is "A cord of your wife[']s spinning, with a knot to every pace. Without it you plant as you used to walk home on pension day.".
The appearance of the cord is "A knotted cord is looped over the blue post.".
The first place of the cord is the landing.
The cord is portable.

The machete is in the landing.
The printed name of the machete is "machete".
Include (- with name 'machete//' 'machetes//p', -) when defining the machete.
The description of the machete is "For answering back.".
The appearance of the machete is "A machete is stuck in the end plank.".
The first place of the machete is the landing.
The machete is portable.

The pelican is in the fork.
The printed name of the pelican is "pelican".
Include (- with name 'pelican//' 'bird//' 'pelicans//p', -) when defining the pelican.
The description of the pelican is "It was there when you began. It had that expression.".
The pelican is fixed in place and scenery.

The crabs is in the crab-creek.
The printed name of the crabs is "crabs".
Include (- with name 'crabs//', -) when defining the crabs.
The description of the crabs is "Each with one arm too big for him, like a man with a trombone.".
The crabs is fixed in place, scenery and plural-named.

The letterbox is in the crab-creek.
The printed name of the letterbox is "letterbox".
Include (- with name 'letterbox//' 'stump//' 'dead//' 'letterboxes//p', -) when defining the letterbox.
The description of the letterbox is "Tin, on a dead stump: SAINE. There is a crab in it, reading.".
The letterbox is fixed in place and scenery.

The tree-thing is in the mother-tree.
The printed name of the tree-thing is "leaning tree".
Include (- with name 'leaning//' 'tree//' 'branch//' 'mother//' 'roots//' 'trees//p', -) when defining the tree-thing.
The description of the tree-thing is "Red mangrove. A hundred years old, or two; she has walked some of the way.[if the tree-thing is clinging-state] You try one. It hangs on like a child at a school gate. The ripe ones will come of themselves, if somebody gives the branch a shake.[end if][if the tree-thing is fallen-state] The ripe ones are down.[end if]".
The tree-thing is fixed in place and scenery.

The hanging-thing is in the mother-tree.
The printed name of the hanging-thing is "green seedlings".
Include (- with name 'green//' 'seedlings//' 'candles//' 'seedling//' 'propagules//' 'long//', -) when defining the hanging-thing.
The description of the hanging-thing is "A foot long, heavy at the pointed end, so that when they drop they plant themselves. It is a good idea, if there is any mud left to fall on.[if the tree-thing is fallen-state and the mailbag is unladen-state] Some forty of them float under the tree, upright, bobbing, like people who have come in at the wrong door.[end if]".
The hanging-thing is fixed in place, scenery and plural-named.

The stakes is in the bare-bank.
The printed name of the stakes is "two stakes".
Include (- with name 'two//' 'stakes//' 'stake//', -) when defining the stakes.
The description of the stakes is "Cut by you, driven by you, and leaned on a little by the river.[if the stakes is unstrung-state] There is nothing between them.[end if][if the stakes is strung-state] The knotted cord is stretched between them, a knot to every pace.[end if]".
The stakes is fixed in place, scenery and plural-named.

The bank is in the bare-bank.
The printed name of the bank is "grey mud".
Include (- with name 'grey//' 'mud//' 'mudbank//' 'muds//p', -) when defining the bank.
The description of the bank is "It takes your foot to the shin, and thinks before giving it back.[if the bank is bare-mud] Nothing grows on it but light.[end if]".
The bank is fixed in place and scenery.

The survivors is in the bare-bank.
The printed name of the survivors is "three survivors".
Include (- with name 'three//' 'survivors//' 'leaves//', -) when defining the survivors.
The description of the survivors is "Two leaves each, the size of a stamp. You had not expected three.".
The survivors is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-shaking is an action applying to one thing.
Understand "shake [something]" as just-shaking.
Understand "rock [something]" as just-shaking.

Carry out just-shaking:
	if the noun is the tree-thing:
		if the tree-thing is not clinging-state:
			say "Enough. The rest will say when.";
			stop the action;
		now the tree-thing is fallen-state;
		say "You take a low branch in both hands, and ask. For a moment nothing; then plop, plop, and all round you a green rain, straight down, each one point first, and up again, and bobbing.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "chop [something] with [something]" as cuting-with.
Understand "hack [something] with [something]" as cuting-with.

Carry out cuting-with:
	if (the noun is the tree-thing or the noun is the hanging-thing) and the second noun is the machete:
		say "And plant what has not done growing? You have never opened anybody else[']s letters.";
		stop the action;
	say "That would lead nowhere.".

Just-gathering is an action applying to one thing.
Understand "gather [something]" as just-gathering.
Understand "collect [something]" as just-gathering.
Understand "scoop [something]" as just-gathering.
Understand "load [something]" as just-gathering.

Carry out just-gathering:
	if the noun is the hanging-thing:
		if the mailbag is not enclosed by the player:
			say "You have two hands, and there are forty. You need something to carry them in.";
			stop the action;
		if the mailbag is not unladen-state:
			say "The bag is full. Nobody ever got two rounds out of one bag.";
			stop the action;
		if the tree-thing is not fallen-state:
			say "You pull at one. It comes away white and raw at the top, and weeps. It was not ready; you put it in the water and say that you are sorry. The ripe ones ought to drop.";
			stop the action;
		now the mailbag is laden-state;
		say "One by one, by the cap, and into the bag, points all one way, as one loads letters. It takes its place on your shoulder.";
		stop the action;
	say "That would lead nowhere.".

Stretching-between is an action applying to two things.
Understand "stretch [something] between [something]" as stretching-between.
Understand "tie [something] to [something]" as stretching-between.
Understand "string [something] between [something]" as stretching-between.
Understand "fasten [something] to [something]" as stretching-between.

Carry out stretching-between:
	if the noun is the cord and the second noun is the stakes:
		if the cord is not enclosed by the player:
			say "You pace between the stakes with your arms held out and no cord in them.";
			stop the action;
		if the stakes is not unstrung-state:
			say "It is tight.";
			stop the action;
		now the stakes is strung-state;
		now the cord is nowhere;
		say "You make one end fast, walk it across (it is not walking, it is an argument with each foot), and haul it tight on the other.";
		stop the action;
	say "That would lead nowhere.".

Planting-in is an action applying to two things.
Understand "plant [something] in [something]" as planting-in.
Understand "empty [something] in [something]" as planting-in.
Understand "sow [something] in [something]" as planting-in.
Understand "drain [something] in [something]" as planting-in.
Understand "bury [something] in [something]" as planting-in.

Carry out planting-in:
	if the noun is the mailbag and the second noun is the bank:
		if the mailbag is not enclosed by the player:
			say "You haven[']t got the bag.";
			stop the action;
		if the mailbag is not laden-state:
			say "There is nothing in it but a rubber band.";
			stop the action;
		if the stakes is not strung-state:
			say "Where? Last time you planted by eye, and the river found the gap in a night. They want to stand in line, a pace apart; you knotted a cord for it.";
			stop the action;
		now the mailbag is unladen-state;
		now the bank is planted;
		now the hanging-thing is in the bare-bank;
		say "A knot; a stoop; the pointed end down, to the depth of your hand; firm it with a heel. A knot; a stoop. You say the names, as you used to, to remember the order: Jallow, Ceesay, Widow Touray, the school. At the fortieth you look back, and it is a street.";
		stop the action;
	say "That would lead nowhere.".

Just-greeting is an action applying to one thing.
Understand "greet [something]" as just-greeting.
Understand "speak to [something]" as just-greeting.
Understand "wave to [something]" as just-greeting.

Carry out just-greeting:
	if (the noun is the pelican or the noun is the crabs or the noun is the survivors or the noun is the tree-thing):
		say "You touch your cap. Forty-one years; it goes up by itself.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the pelican:
		try just-greeting the noun;
		stop the action;
	if the noun is the crabs:
		try just-greeting the noun;
		stop the action;
	if the noun is the survivors:
		try just-greeting the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the hanging-thing:
		try other words;
		try just-gathering the noun;
		be done with other words;
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the tree-thing or the noun is the hanging-thing:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the pelican or the noun is the crabs or the noun is the tree-thing or the noun is the survivors:
		try other words;
		try just-greeting the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The cuting-with action translates into I6 as "SKOwn1".
The stretching-between action translates into I6 as "SKOwn2".
The planting-in action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the machete +) && x == (+ the tree-thing +) or (+ the hanging-thing +)) return ##SKOwn1;
			if (y == (+ the stakes +) && x == (+ the cord +)) return ##SKOwn2;
			if (y == (+ the bank +) && x == (+ the mailbag +)) return ##SKOwn3;
		3:
			if (y == (+ the stakes +) && x == (+ the cord +)) return ##SKOwn2;
			if (y == (+ the bank +) && x == (+ the mailbag +)) return ##SKOwn3;
		4:
			if (y == (+ the stakes +) && x == (+ the cord +)) return ##SKOwn2;
		6:
			if (y == (+ the stakes +) && x == (+ the cord +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the ebb of the stick-thing by 1;
	if the ebb of the stick-thing is greater than 22, now the ebb of the stick-thing is 22.

Every turn:
	if the ebb of the stick-thing is at least 10 and the ebb of the stick-thing is less than 11:
		say "A sandpiper goes over, calling. The tide has a good way to fall, and has started on it.".

Every turn:
	if the ebb of the stick-thing is at least 16 and the ebb of the stick-thing is less than 17:
		say "All along the creek the roots are standing up out of the water, wet to the knee, the way people do when it is time to go.".

Part 6 - Tasks and endings

The seeds-got is a task. The points are 3.
The line-strung is a task. The points are 2.
The street-planted is a task. The points are 3.
The home-dry is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the seeds-got is pending and the mailbag is laden-state:
		achieve the seeds-got.

Every turn:
	if the line-strung is pending and the stakes is strung-state:
		achieve the line-strung.

Every turn:
	if the street-planted is pending and the bank is planted:
		achieve the street-planted.

Every turn:
	if the home-dry is pending and the bank is planted and the location of the player is the landing:
		achieve the home-dry.

Every turn:
	if the story has not ended and the home-dry is achieved:
		say "She is taking the washing in. [quotation mark]How many?[quotation mark] says your wife. [quotation mark]Forty,[quotation mark] you tell her; [quotation mark]and three of the last.[quotation mark] She holds the shirt up against the sun to see where it has worn through. [quotation mark]Three,[quotation mark] she says; and goes on holding it there rather longer than a shirt takes.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the ebb of the stick-thing is at least 22 and the home-dry is pending:
		say "The pirogue stops, quite gently, like somebody who has remembered something. Then the creek goes on without you. You sit in her until moonrise with your boots off and four thousand crabs raising one arm; and what the river does that night, to a bank with nothing on it or with forty seedlings and nobody by, you hear from the council.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the landing.

When play begins:
	say "For forty-one years you were the postman of this delta, and went by water. Now you are retired, with a medal, and a pirogue that does not know it; and since the storm there is a place at the end of the old round where the trees are gone, and the river is taking the bank away by the plateful. So, every neap tide, you make a delivery. The council says that it is quite hopeless. The council has never had to get a letter to Bakau Island in August.".

To decide whether mention (N - a number) is absent:
	if N is 7:
		if the stakes is strung-state:
			no;
		yes;
	if N is 16:
		if the ebb of the stick-thing is at least 14:
			no;
		yes;
	if N is 24:
		if the bank is planted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 17, no;
	if N is 32, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Polished every Friday. It is not an order now; it is a Friday.";
	if N is 2, say "Black, supple, and set to the length of one man.";
	if N is 3, say "Three tiers, for the Ceesays. It arrived as two.";
	if N is 4, say "Pulled tight with her teeth, every one.";
	if N is 5, say "Cream and blue, and going up and down like a signal.";
	if N is 6, say "It does not look up. It has got to the good part.";
	if N is 7, say "One to every pace, all the way across.";
	if N is 8, say "It comes back grey to the knee, in one sock of mud.";
	if N is 9, say "Mangroves, with their arms round each other across the creek.";
	if N is 10, say "Four, tarred every dry season, and springy in the middle.";
	if N is 11, say "It moves through the day, and your wife[']s stool moves with it.";
	if N is 12, say "It leads north, and knows the way as well as you do.";
	if N is 13, say "One for the bag, and one, low down, that nobody likes to see dry.";
	if N is 14, say "Indoors. She can hear every word.";
	if N is 15, say "One green, one brown, one shining, and they take a while to mix.";
	if N is 16, say "It tugs at the pirogue, and not towards breakfast.";
	if N is 18, say "Gone to his daughter in town. The catalogue followed him.";
	if N is 19, say "Mr Saine, Crab Creek. It never needed a number.";
	if N is 20, say "Glossy leaves, salt on the back of every one.";
	if N is 21, say "It is where each one holds on.";
	if N is 22, say "A few posts, a doorstep, and then only their names.";
	if N is 23, say "A dotted line, and most of the dots are out.";
	if N is 24, say "Forty green points, all standing straight, as if for an inspection.";
	if N is 25, say "Wide, brown, and helping itself.";
	if N is 26, say "Brown, warm, and always on its way to somewhere.";
	if N is 27, say "Square and cracked. It still sorts in its sleep.";
	if N is 28, say "It slopes, from forty-one years of other people[']s news.";
	if N is 29, say "In the drawer, with the string and the candle ends.";
	if N is 30, say "It meets on Tuesdays, on dry land.";
	if N is 31, say "Navy blue, with the shadow of a badge.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go north.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go south.";
	if N is 37, say "You would have to go west.";
	if N is 38, say "You would have to go east.";
	if N is 39, say "You would have to go north.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go east.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go west.";
	if N is 44, say "You are there.";
	if N is 45, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eyelets//': if (n < 1 && SK_Near((+ the mailbag +))) return 1;
		'strap//': if (n < 2 && SK_Near((+ the mailbag +))) return 2;
		'cake//': if (n < 3 && SK_Near((+ the mailbag +))) return 3;
		'knot//': if (n < 4 && SK_Near((+ the cord +))) return 4; if (n < 7 && SK_Near((+ the stakes +))) return 7;
		'arm//': if (n < 5 && SK_Near((+ the crabs +))) return 5;
		'crab//': if (n < 6 && SK_Near((+ the letterbox +))) return 6;
		'shin//': if (n < 8 && SK_Near((+ the bank +))) return 8;
		'trees//': if (n < 9 && SK_Near((+ the landing +))) return 9;
		'planks//': if (n < 10 && SK_Near((+ the landing +))) return 10;
		'plank//': if (n < 10 && SK_Near((+ the landing +))) return 10;
		'shade//': if (n < 11 && SK_Near((+ the landing +))) return 11;
		'creek//': if (n < 12 && SK_Near((+ the landing +))) return 12; if (n < 37 && SK_Near((+ the fork +))) return 37; if (n < 40 && SK_Near((+ the crab-creek +))) return 40;
		'nail//': if (n < 13 && SK_Near((+ the landing +))) return 13;
		'wife//': if (n < 14 && SK_Near((+ the landing +))) return 14;
		'waters//': if (n < 15 && SK_Near((+ the fork +))) return 15;
		'current//': if (n < 16 && SK_Near((+ the fork +))) return 16;
		'elbows//': if (n < 17 && SK_Near((+ the fork +))) return 17;
		'saine//': if (n < 18 && SK_Near((+ the crab-creek +))) return 18;
		'address//': if (n < 19 && SK_Near((+ the crab-creek +))) return 19;
		'twig//': if (n < 20 && SK_Near((+ the mother-tree +))) return 20;
		'cap//': if (n < 21 && SK_Near((+ the mother-tree +))) return 21; if (n < 31 && SK_Near(player)) return 31;
		'houses//': if (n < 22 && SK_Near((+ the bare-bank +))) return 22;
		'row//': if (n < 23 && SK_Near((+ the bare-bank +))) return 23;
		'delivery//': if (n < 24 && SK_Near((+ the bare-bank +))) return 24; if (n < 32 && SK_Near(player)) return 32;
		'river//': if (n < 25 && SK_Near(player)) return 25;
		'water//': if (n < 26 && SK_Near(player)) return 26;
		'hand//': if (n < 27 && SK_Near(player)) return 27;
		'shoulder//': if (n < 28 && SK_Near(player)) return 28;
		'medal//': if (n < 29 && SK_Near(player)) return 29;
		'council//': if (n < 30 && SK_Near(player)) return 30;
		'hang//': if (n < 32 && SK_Near(player)) return 32;
		'shake//': if (n < 32 && SK_Near(player)) return 32;
		'august//': if (n < 32 && SK_Near(player)) return 32;
		'candle//': if (n < 32 && SK_Near(player)) return 32;
		'catalogue//': if (n < 32 && SK_Near(player)) return 32;
		'chair//': if (n < 32 && SK_Near(player)) return 32;
		'child//': if (n < 32 && SK_Near(player)) return 32;
		'delta//': if (n < 32 && SK_Near(player)) return 32;
		'door//': if (n < 32 && SK_Near(player)) return 32;
		'dusts//': if (n < 32 && SK_Near(player)) return 32;
		'expressio//': if (n < 32 && SK_Near(player)) return 32;
		'gate//': if (n < 32 && SK_Near(player)) return 32;
		'idea//': if (n < 32 && SK_Near(player)) return 32;
		'lady//': if (n < 32 && SK_Near(player)) return 32;
		'letter//': if (n < 32 && SK_Near(player)) return 32;
		'lies//': if (n < 32 && SK_Near(player)) return 32;
		'man//': if (n < 32 && SK_Near(player)) return 32;
		'office//': if (n < 32 && SK_Near(player)) return 32;
		'pace//': if (n < 32 && SK_Near(player)) return 32;
		'paces//': if (n < 32 && SK_Near(player)) return 32;
		'plateful//': if (n < 32 && SK_Near(player)) return 32;
		'postman//': if (n < 32 && SK_Near(player)) return 32;
		'sentence//': if (n < 32 && SK_Near(player)) return 32;
		'spinning//': if (n < 32 && SK_Near(player)) return 32;
		'stamp//': if (n < 32 && SK_Near(player)) return 32;
		'storm//': if (n < 32 && SK_Near(player)) return 32;
		'trombone//': if (n < 32 && SK_Near(player)) return 32;
		'wars//': if (n < 32 && SK_Near(player)) return 32;
		'landing//': if (n < 33 && SK_Near((+ the landing +))) return 33; if (n < 36 && SK_Near((+ the fork +))) return 36;
		'fork//': if (n < 34 && SK_Near((+ the landing +))) return 34; if (n < 35 && SK_Near((+ the fork +))) return 35; if (n < 41 && SK_Near((+ the crab-creek +))) return 41; if (n < 43 && SK_Near((+ the mother-tree +))) return 43; if (n < 45 && SK_Near((+ the bare-bank +))) return 45;
		'tree//': if (n < 38 && SK_Near((+ the fork +))) return 38; if (n < 42 && SK_Near((+ the mother-tree +))) return 42;
		'bank//': if (n < 39 && SK_Near((+ the fork +))) return 39; if (n < 44 && SK_Near((+ the bare-bank +))) return 44;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'august//') rtrue;
	if (w == 'saine//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "address addresses air argument arguments arm arms august augusts";
		}
		'b': switch (n) {
			1: return "badge badges band bands body boot boots";
		}
		'c': switch (n) {
			1: return "cake cakes cap caps catalogue catalogues ceesays ceesayses ceiling chair chairs child childs corner corners council councils";
		}
		'd': switch (n) {
			1: return "daughter daughters delta deltas door doors doorstep doorsteps dot dots drawer drawers dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows expression expressions eye eyelet eyelets eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foot friday fridays";
		}
		'g': switch (n) {
			1: return "gap gaps gate gates ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hang hangs head heel heels helping helpings house houses";
		}
		'i': switch (n) {
			1: return "idea ideas inspection inspections";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "ladies lady leafs leg legs letter letters";
		}
		'm': switch (n) {
			1: return "man mangrove mangroves mans medal medals mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names new news nose";
		}
		'o': switch (n) {
			1: return "office offices order orders";
		}
		'p': switch (n) {
			1: return "pac pace paces pacs people person persons plank planks plateful platefuls postman postmans";
		}
		'r': switch (n) {
			1: return "rain rains river rivers roof round rounds";
		}
		's': switch (n) {
			1: return "saine saines sandpiper sandpipers school schools season seasons sentence sentences shade shades shadow shadows shin shins shoulder shoulders signal";
			2: return "signals sky sleep sleeps sock socks spinning spinnings stamp stamps stool stools stoop stoops storm storms straight straights strap straps street";
			3: return "streets sun suns";
		}
		't': switch (n) {
			1: return "teeth tide tides tier tiers tooth tooths touray tourays trombone trombones tuesday tuesdays";
		}
		'w': switch (n) {
			1: return "wall walls war wars water waters wife wifes";
		}
	}
	return 0;
];
-).
