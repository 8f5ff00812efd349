"The Portrait of St Ursulas" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The dormitory is a room. It is privately-named.
The washroom is a room. It is privately-named.
The boot-hole is a room. It is privately-named.
The yard is a room. It is privately-named.

The printed name of the dormitory is "Attic Dormitory".
The description of the dormitory is "Forty beds with forty grey blankets, and a smell of forty. Sun comes through the skylight, which will be behind the chapel in an hour. The matron[']s chair stands where it can see them all.[if the location of the lump is the dormitory] One of the blankets has a lump in it.[end if]".
The washroom is down of the dormitory.

The printed name of the washroom is "Washroom".
The description of the washroom is "Slate floor, zinc tubs, a pump that is older than religion. Two towels for forty, numbered. Somebody has been drawing on the whitewash with coal, and well.".
The dormitory is up of the washroom.
The yard is east of the washroom.
The boot-hole is west of the washroom.

The printed name of the boot-hole is "Boot Hole".
The description of the boot-hole is "Under the stairs, with a bulls-eye of light in the door. Eighty boots on nails; or seventy-nine. Blacking, brushes, spiders.".
The washroom is east of the boot-hole.

The printed name of the yard is "Front Steps".
The description of the yard is "The whole of St Ursula[']s, in rows, being told not to breathe. Mr Prout[']s camera stands before them with its skirts down.[if the pim is not lined-up] There[']s a gap in the front row, lowish.[end if][if the dorrie is not lined-up] There[']s a gap on the left, with a girl on each side of it not looking.[end if][if the otto is not lined-up] There[']s a gap at the end, where a person would have room to kick.[end if]".
The washroom is west of the yard.

Part 2 - States

A thing can be clean-faced or sooty-faced. A thing is usually sooty-faced.

A thing can be combed or tangled. A thing is usually tangled.

A thing can be booted or barefoot. A thing is usually barefoot.

A thing can be lined-up or straying. A thing is usually straying.

A thing can be blacked or scuffed. A thing is usually scuffed.

A thing can be wet-flannel or dry-flannel. A thing is usually dry-flannel.

A thing can be coaxed or shy. A thing is usually shy.

A thing can be exposed or waiting-state. A thing is usually waiting-state.

Part 3 - Things

The prout is a man. It is privately-named.
The rows-thing is a thing. It is privately-named.
The camera is a thing. It is privately-named.
The lump is a thing. It is privately-named.
The chair-thing is a supporter. It is privately-named.
The skylight is a thing. It is privately-named.
The comb is a thing. It is privately-named.
The ribbon is a thing. It is privately-named.
The pump is a thing. It is privately-named.
The drawing-thing is a thing. It is privately-named.
The flannel is a thing. It is privately-named.
The pim is a man. It is privately-named.
The boots is a thing. It is privately-named.
The tin is a thing. It is privately-named.
The nails is a thing. It is privately-named.
The otto is a man. It is privately-named.
The dorrie is a woman. It is privately-named.

The prout is in the yard.
The printed name of the prout is "Mr Prout".
Include (- with name 'mr//' 'prout//' 'photographer//', -) when defining the prout.
The description of the prout is "Velvet collar. He is under the cloth, out of it, and under it.".
The appearance of the prout is "Mr Prout is begging forty children to think of nothing.".
The first place of the prout is the yard.
The prout is proper-named.

The rows-thing is in the yard.
The printed name of the rows-thing is "rows".
Include (- with name 'rows//' 'orphans//' 'children//' 'gap//' 'steps//', -) when defining the rows-thing.
The description of the rows-thing is "Thirty-seven, with their chins up, holding it.".
The rows-thing is fixed in place, scenery and plural-named.

The camera is in the yard.
The printed name of the camera is "camera".
Include (- with name 'camera//' 'cameras//p', -) when defining the camera.
The description of the camera is "Mahogany and brass. It has a hypnotic effect upon the small.".
The camera is fixed in place and scenery.

The lump is in the dormitory.
The printed name of the lump is "grey lump".
Include (- with name 'grey//' 'lump//' 'blanket//' 'beds//' 'lumps//p', -) when defining the lump.
The description of the lump is "When you look at it, it holds its breath.".
The lump is fixed in place and scenery.

The chair-thing is in the dormitory.
The printed name of the chair-thing is "matron[']s chair".
Include (- with name 'matron^s//' 'chair//' 'chairs//p', -) when defining the chair-thing.
The description of the chair-thing is "Horsehair. No child has ever sat on it, and lived.".
The chair-thing is fixed in place, not enterable and scenery.

The skylight is in the dormitory.
The printed name of the skylight is "skylight".
Include (- with name 'skylight//' 'sun//' 'skylights//p', -) when defining the skylight.
The description of the skylight is "You once got out of it, as far as the gutter.".
The skylight is fixed in place and scenery.

The comb is on the chair-thing.
The printed name of the comb is "bone comb".
Include (- with name 'bone//' 'comb//' 'combs//p', -) when defining the comb.
The description of the comb is "With fine teeth on one side, for company.".
The comb is portable.

The ribbon is on the chair-thing.
The printed name of the ribbon is "spare ribbon".
Include (- with name 'spare//' 'ribbon//' 'ribbons//p', -) when defining the ribbon.
The description of the ribbon is "Blue. It has been round the head of every girl in the house who was ever chosen.".
The ribbon is portable.

The pump is in the washroom.
The printed name of the pump is "iron pump".
Include (- with name 'iron//' 'pump//' 'water//' 'tubs//' 'soap//' 'zinc//' 'pumps//p', -) when defining the pump.
The description of the pump is "A scream, and then water. A bar of yellow soap is chained to it.".
The pump is fixed in place and scenery.

The drawing-thing is in the washroom.
The printed name of the drawing-thing is "coal drawing".
Include (- with name 'coal//' 'drawing//' 'whitewash//' 'drawings//p', -) when defining the drawing-thing.
The description of the drawing-thing is "Mr Prout, with his head in a camera[']s skirts. It is unmistakable, and it[']s unkind.".
The drawing-thing is fixed in place and scenery.

The flannel is in the washroom.
The printed name of the flannel is "face flannel".
Include (- with name 'face//' 'flannel//' 'cloth//' 'flannels//p', -) when defining the flannel.
The description of the flannel is "Number 38.[if the flannel is dry-flannel] It[']s as stiff as a card.[end if][if the flannel is wet-flannel] It is wet, and soapy.[end if]".
The appearance of the flannel is "A face flannel hangs on the edge of a tub.".
The first place of the flannel is the washroom.
The flannel is portable.

The pim is in the washroom.
The printed name of the pim is "Pim".
Include (- with name 'pim//' 'boy//', -) when defining the pim.
The description of the pim is "Six. He draws on anything with anything. He[']s not against being clean: he has never had the leisure.[if the pim is sooty-faced] His face is black to the eyelids.[end if][if the pim is clean-faced] His face is pink, and somehow smaller.[end if]".
The appearance of the pim is "Behind the boiler, in a nest of coal, sits Pim.".
The first place of the pim is the washroom.
The pim is proper-named.

The boots is in the boot-hole.
The printed name of the boots is "small boots".
Include (- with name 'small//' 'boots//' 'pair//', -) when defining the boots.
The description of the boots is "Number 17: his, and his brother[']s before him. The left one has an opinion.[if the boots is scuffed] They are the colour of the road.[end if][if the boots is blacked] You can see the door in them.[end if]".
The appearance of the boots is "One pair, of all the pairs, is on the floor.".
The first place of the boots is the boot-hole.
The boots is portable and plural-named.

The tin is in the boot-hole.
The printed name of the tin is "blacking".
Include (- with name 'blacking//' 'brushes//' 'polish//' 'brush//', -) when defining the tin.
The description of the tin is "A lid with a bear on it, and a brush on a string.".
The tin is fixed in place and scenery.
The indefinite article of the tin is "some".

The nails is in the boot-hole.
The printed name of the nails is "boot nails".
Include (- with name 'boot//' 'nails//' 'spiders//' 'nail//', -) when defining the nails.
The description of the nails is "Your number was 9. The nail is bent where you used to swing on it.".
The nails is fixed in place, scenery and plural-named.

The otto is in the boot-hole.
The printed name of the otto is "Otto".
Include (- with name 'otto//', -) when defining the otto.
The description of the otto is "Seven, and lets it be known he is against boots. There isn[']t a stronger will in the house; it is going to be a bishop, or hanged.[if the otto is barefoot] Otto is standing on one foot, which is bare, and so is the other.[end if][if the otto is booted] There is a shining boot at the end of each leg.[end if]".
The appearance of the otto is "Otto stands in the far corner with his arms folded.".
The first place of the otto is the boot-hole.
The otto is proper-named.

The printed name of the dorrie is "Dorrie".
Include (- with name 'dorrie//' 'girl//' 'hair//', -) when defining the dorrie.
The description of the dorrie is "Eight. She was chosen, last year, and sent back at Michaelmas. She hasn[']t been down to be looked at since.[if the dorrie is shy] Her hair is over her face, and she has hold of it there with both hands.[end if][if the dorrie is coaxed] She[']s looking at the ribbon as if it might be for somebody else.[end if][if the dorrie is tangled] Her hair is a hayrick, with hay.[end if][if the dorrie is combed] Her hair lies in two plaits, like a drawing of hair.[end if]".
The appearance of the dorrie is "Dorrie sits on the end of the bed with her back to you.".
The dorrie is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-uncovering is an action applying to one thing.
Understand "uncover [something]" as just-uncovering.
Understand "lift [something]" as just-uncovering.
Understand "wake [something]" as just-uncovering.
Understand "tickle [something]" as just-uncovering.
Understand "search [something]" as just-uncovering.

Carry out just-uncovering:
	if the noun is the lump:
		now the dorrie is in the dormitory;
		now the lump is nowhere;
		say "You lift a corner. There[']s an eye; and round it, by and by, the rest of Dorrie, who sits up on the end of the bed with her back to you.";
		stop the action;
	say "That would lead nowhere.".

Showing-to is an action applying to two things.
Understand "show [something] to [something]" as showing-to.
Understand "offer [something] to [something]" as showing-to.
Understand "give [something] to [something]" as showing-to.

Carry out showing-to:
	if the noun is the ribbon and the second noun is the dorrie:
		if the ribbon is not enclosed by the player:
			say "You haven[']t anything to show her.";
			stop the action;
		if the dorrie is not shy:
			say "She has seen it. She can[']t stop.";
			stop the action;
		now the dorrie is coaxed;
		say "You don[']t say anything. You put it over the bed rail, where she can see it without turning, and tell the skylight that you had that one yourself once, and were sent back too, and came to rather like it here. After a time the hands come down.";
		stop the action;
	try showing the noun to the second noun.

Combing-with is an action applying to two things.
Understand "comb [something] with [something]" as combing-with.
Understand "brush [something] with [something]" as combing-with.
Understand "plait [something] with [something]" as combing-with.

Carry out combing-with:
	if the noun is the dorrie and the second noun is the comb:
		if the comb is not enclosed by the player:
			say "You[']d need the comb.";
			stop the action;
		if the dorrie is not coaxed:
			say "She pulls the hayrick down in front of her like a shutter. It[']s not the comb that she minds. It is what it[']s for.";
			stop the action;
		if the dorrie is not tangled:
			say "You could only do it worse.";
			stop the action;
		if the ribbon is not enclosed by the player:
			say "The comb you have; but nothing to tie up the ends with.";
			stop the action;
		now the dorrie is combed;
		now the ribbon is nowhere;
		say "From the ends up, holding it above so that it shan[']t pull. Hay falls out, and a pen nib, and a very small dead mouse, which she takes from you. Two plaits; and the ribbon on the left, where a camera would see it.";
		stop the action;
	say "That would lead nowhere.".

Soaking-at is an action applying to two things.
Understand "soak [something] at [something]" as soaking-at.
Understand "wet [something] at [something]" as soaking-at.
Understand "fill [something] at [something]" as soaking-at.
Understand "soap [something] at [something]" as soaking-at.
Understand "refill [something] at [something]" as soaking-at.

Carry out soaking-at:
	if the noun is the flannel and the second noun is the pump:
		if the flannel is not enclosed by the player:
			say "The flannel isn[']t in your hand.";
			stop the action;
		if the flannel is not dry-flannel:
			say "It is dripping.";
			stop the action;
		now the flannel is wet-flannel;
		say "A scream, and then water. You rub in yellow till it[']s slippery.";
		stop the action;
	say "That would lead nowhere.".

Cleaning-with is an action applying to two things.
Understand "clean [something] with [something]" as cleaning-with.
Understand "wash [something] with [something]" as cleaning-with.
Understand "wipe [something] with [something]" as cleaning-with.
Understand "scrub [something] with [something]" as cleaning-with.
Understand "polish [something] with [something]" as cleaning-with.
Understand "black [something] with [something]" as cleaning-with.

Carry out cleaning-with:
	if the noun is the pim and the second noun is the flannel:
		if the flannel is not enclosed by the player:
			say "You lick your thumb. He looks at you with contempt. The flannel, then.";
			stop the action;
		if the flannel is not wet-flannel:
			say "Dry, it only moves the coal from one cheek to the other. It[']s rather good, but it isn[']t clean.";
			stop the action;
		if the pim is not sooty-faced:
			say "Any more would have the freckles off.";
			stop the action;
		now the pim is clean-faced;
		now the flannel is dry-flannel;
		say "Nose, ears, the crease below the lip. He sings, to show that it isn[']t happening. There turn out to be freckles.";
		stop the action;
	if the noun is the boots and the second noun is the tin:
		if the boots is not scuffed:
			say "They couldn[']t shine more if there was a bishop in them.";
			stop the action;
		now the boots is blacked;
		say "Spit, bear, brush. Spit, bear, brush. In the corner Otto is heard to sniff; it is a good smell, and he knows it.";
		stop the action;
	say "That would lead nowhere.".

Lacing-on is an action applying to two things.
Understand "lace [something] on [something]" as lacing-on.
Understand "tie [something] on [something]" as lacing-on.
Understand "fit [something] on [something]" as lacing-on.
Understand "fasten [something] on [something]" as lacing-on.

Carry out lacing-on:
	if the noun is the boots and the second noun is the otto:
		if the boots is not enclosed by the player:
			say "You[']d have to have them in your hand.";
			stop the action;
		if the boots is not blacked:
			say "He looks at them as he would at two dead rats. [quotation mark]Them[']s not boots,[quotation mark] says Otto. [quotation mark]Them[']s road.[quotation mark]";
			stop the action;
		now the otto is booted;
		now the boots is nowhere;
		say "You kneel, and put it to him that a person in boots like these could kick Mr Prout[']s tripod, if he chose; but he[']d have to be in them, and standing in the front. It isn[']t a promise. He gives you the left foot.";
		stop the action;
	say "That would lead nowhere.".

Just-sending is an action applying to one thing.
Understand "send [something]" as just-sending.
Understand "shoo [something]" as just-sending.
Understand "dismiss [something]" as just-sending.

Carry out just-sending:
	if the noun is the pim:
		if the pim is not clean-faced:
			say "Like that? The benefactors would send a ton of soap, and nothing else.";
			stop the action;
		now the pim is lined-up;
		now the pim is in the yard;
		say "He goes; you hear him telling them, all along the rows, about freckles.";
		stop the action;
	if the noun is the dorrie:
		if the dorrie is not combed:
			say "[quotation mark]I look like nobody[']s,[quotation mark] says Dorrie, from inside; and stays where she is.";
			stop the action;
		now the dorrie is lined-up;
		now the dorrie is in the yard;
		say "She takes the stairs one at a time. At the bottom she stops, tucks the mouse in her pocket, and puts up her chin.";
		stop the action;
	if the noun is the otto:
		if the otto is not booted:
			say "[quotation mark]In my feet?[quotation mark] says Otto. [quotation mark]I[']d have my death.[quotation mark] He looks pleased with it.";
			stop the action;
		now the otto is lined-up;
		now the otto is in the yard;
		say "He marches out, stamping at every step, to hear them.";
		stop the action;
	say "That would lead nowhere.".

Just-signaling is an action applying to one thing.
Understand "signal [something]" as just-signaling.
Understand "tell [something]" as just-signaling.
Understand "call [something]" as just-signaling.
Understand "photograph [something]" as just-signaling.

Carry out just-signaling:
	if the noun is the prout:
		if the pim is not lined-up:
			say "[quotation mark]I count thirty-odd,[quotation mark] says Mr Prout, upside down. [quotation mark]I was promised forty.[quotation mark]";
			stop the action;
		if the dorrie is not lined-up:
			say "[quotation mark]There is a hole,[quotation mark] says Mr Prout, upside down, [quotation mark]where a girl should be.[quotation mark]";
			stop the action;
		if the otto is not lined-up:
			say "[quotation mark]And that gap there,[quotation mark] says Mr Prout, upside down, [quotation mark]is that an orphan?[quotation mark]";
			stop the action;
		now the prout is exposed;
		say "[quotation mark]Ready, Mr Prout,[quotation mark] you say; and all forty of them stop breathing.";
		stop the action;
	say "That would lead nowhere.".

Just-scolding is an action applying to one thing.
Understand "scold [something]" as just-scolding.
Understand "talk to [something]" as just-scolding.
Understand "comfort [something]" as just-scolding.

Carry out just-scolding:
	if (the noun is the pim or the noun is the dorrie or the noun is the otto):
		say "It has been tried, by experts.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the lump:
		try just-uncovering the noun;
		stop the action;
	if the noun is the prout:
		try just-signaling the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the lump:
		try other words;
		try just-uncovering the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the lump:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the lump:
		try other words;
		try just-uncovering the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the lump:
		try other words;
		try just-uncovering the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the lump:
		try other words;
		try just-uncovering the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the pim or the noun is the boots:
		say "Say how: clean [the noun] with something.";
		stop the action;
	if the noun is the dorrie:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the pim or the noun is the otto or the noun is the dorrie:
		try other words;
		try just-scolding the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The showing-to action translates into I6 as "SKOwn1".
The combing-with action translates into I6 as "SKOwn2".
The soaking-at action translates into I6 as "SKOwn3".
The cleaning-with action translates into I6 as "SKOwn4".
The lacing-on action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the dorrie +) && x == (+ the ribbon +)) return ##SKOwn1;
			if (y == (+ the comb +) && x == (+ the dorrie +)) return ##SKOwn2;
			if (y == (+ the pump +) && x == (+ the flannel +)) return ##SKOwn3;
			if (y == (+ the flannel +) && x == (+ the pim +)) return ##SKOwn4;
			if (y == (+ the tin +) && x == (+ the boots +)) return ##SKOwn4;
			if (y == (+ the otto +) && x == (+ the boots +)) return ##SKOwn5;
		2:
			if (y == (+ the otto +) && x == (+ the boots +)) return ##SKOwn5;
		3:
			if (y == (+ the dorrie +) && x == (+ the ribbon +)) return ##SKOwn1;
			if (y == (+ the pump +) && x == (+ the flannel +)) return ##SKOwn3;
		4:
			if (y == (+ the dorrie +) && x == (+ the ribbon +)) return ##SKOwn1;
		5:
			if (y == (+ the dorrie +) && x == (+ the ribbon +)) return ##SKOwn1;
		6:
			if (y == (+ the otto +) && x == (+ the boots +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The found-dorrie is a task. The points are 1.
The pim-clean is a task. The points are 2.
The dorrie-combed is a task. The points are 3.
The otto-booted is a task. The points are 2.
The all-forty is a task. The points are 2.
The exposed-plate is a task. The points are 1.

The maximum score is 11.

Every turn:
	if the found-dorrie is pending and the dorrie is not nowhere:
		achieve the found-dorrie.

Every turn:
	if the pim-clean is pending and the pim is clean-faced:
		achieve the pim-clean.

Every turn:
	if the dorrie-combed is pending and the dorrie is combed:
		achieve the dorrie-combed.

Every turn:
	if the otto-booted is pending and the otto is booted:
		achieve the otto-booted.

Every turn:
	if the all-forty is pending and the pim is lined-up and the dorrie is lined-up and the otto is lined-up:
		achieve the all-forty.

Every turn:
	if the exposed-plate is pending and the prout is exposed:
		achieve the exposed-plate.

Every turn:
	if the story has not ended and the exposed-plate is achieved:
		say "It is in the hall today. There are forty faces in it, as clean as plates; thirty-nine are looking at the camera, and one, with a ribbon, at somebody just outside it, on the left. In the bottom corner is a blur, which is a boot. The benefactors gave a new roof.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the dormitory.

When play begins:
	say "Once a year St Ursula[']s is photographed for its benefactors, who like their orphans clean, combed and laced, and give accordingly. The rest are on the steps already. That leaves the three whom nobody could find, and whom you could, since you were brought up here yourself and know the places. Mr Prout, the photographer, has one plate, and the light, he says, is going. You are the laundry maid. It is up to you.".

To decide whether mention (N - a number) is absent:
	if N is 15:
		if the pim is sooty-faced:
			no;
		yes;
	if N is 19:
		if the otto is booted:
			no;
		yes;
	if N is 22:
		if the dorrie is combed:
			no;
		yes;
	if N is 23:
		if the dorrie is shy:
			no;
		yes;
	if N is 24:
		if the dorrie is coaxed:
			no;
		yes;
	if N is 25:
		if the dorrie is tangled:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 5, no;
	if N is 11, no;
	if N is 13, no;
	if N is 16, no;
	if N is 38, no;
	if N is 39, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It is in its slide, and there is no second one.";
	if N is 2, say "Bottle green, and damp from the cloth.";
	if N is 3, say "Everybody in it is looking ahead, by force.";
	if N is 4, say "Up, and starting to wobble.";
	if N is 6, say "Velvet once, and rubbed bare where a head goes in.";
	if N is 7, say "There is a small bright orphan in it, upside down.";
	if N is 8, say "Lead, and full of leaves. It was further than it looks.";
	if N is 9, say "The cross on its roof leans into one corner of the glass.";
	if N is 10, say "They have known a great deal, and never told.";
	if N is 12, say "Yellow, square, and meant for floors.";
	if N is 14, say "One can tell that it is his by the angle of despair.";
	if N is 15, say "They are pale when he blinks.";
	if N is 17, say "He is looking at himself in a toecap.";
	if N is 18, say "It has been chewed.";
	if N is 19, say "It swings, to get the feel of itself.";
	if N is 20, say "Thin, and full of principle.";
	if N is 21, say "There is a scab on the knee, older than the other one.";
	if N is 22, say "Parted as straight as a hem.";
	if N is 23, say "White at the knuckles.";
	if N is 24, say "They have come down, and she does not know what to do with them.";
	if N is 25, say "She has been sleeping in the loft, by the look of it.";
	if N is 26, say "Iron, with a number on the rail.";
	if N is 27, say "Army issue, from some war that was over early.";
	if N is 28, say "Grey, and damp, and due to you on Monday.";
	if N is 29, say "It heats one tub in three, and groans about it.";
	if N is 30, say "Somebody has hollowed it to the shape of a small boy.";
	if N is 31, say "Its rim is cold enough to burn.";
	if N is 32, say "You can tell who is on them by the dust that they let down.";
	if N is 33, say "Green glass, with the washroom swimming in it.";
	if N is 34, say "One coin of it, on the floor.";
	if N is 35, say "It sticks, and always has.";
	if N is 36, say "Toes to the wall, in order of number.";
	if N is 37, say "Black, from a century of blacking.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go down.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go up.";
	if N is 44, say "You would have to go east.";
	if N is 45, say "You would have to go west.";
	if N is 46, say "You are there.";
	if N is 47, say "You would have to go east.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'plate//': if (n < 1 && SK_Near((+ the prout +))) return 1; if (n < 39 && SK_Near(player)) return 39;
		'collar//': if (n < 2 && SK_Near((+ the prout +))) return 2;
		'row//': if (n < 3 && SK_Near((+ the rows-thing +))) return 3;
		'chins//': if (n < 4 && SK_Near((+ the rows-thing +))) return 4;
		'effect//': if (n < 5 && SK_Near((+ the camera +))) return 5;
		'skirts//': if (n < 6 && SK_Near((+ the camera +))) return 6;
		'cloth//': if (n < 6 && SK_Near((+ the camera +))) return 6;
		'brass//': if (n < 7 && SK_Near((+ the camera +))) return 7;
		'gutter//': if (n < 8 && SK_Near((+ the skylight +))) return 8;
		'chapel//': if (n < 9 && SK_Near((+ the skylight +))) return 9;
		'teeth//': if (n < 10 && SK_Near((+ the comb +))) return 10;
		'head//': if (n < 11 && SK_Near((+ the ribbon +))) return 11; if (n < 14 && SK_Near((+ the drawing-thing +))) return 14;
		'house//': if (n < 11 && SK_Near((+ the ribbon +))) return 11; if (n < 39 && SK_Near(player)) return 39;
		'bar//': if (n < 12 && SK_Near((+ the pump +))) return 12;
		'scream//': if (n < 13 && SK_Near((+ the pump +))) return 13;
		'eyelids//': if (n < 15 && SK_Near((+ the pim +))) return 15;
		'opinion//': if (n < 16 && SK_Near((+ the boots +))) return 16;
		'lid//': if (n < 17 && SK_Near((+ the tin +))) return 17;
		'bear//': if (n < 17 && SK_Near((+ the tin +))) return 17;
		'string//': if (n < 18 && SK_Near((+ the tin +))) return 18;
		'boot//': if (n < 19 && SK_Near((+ the otto +))) return 19;
		'arms//': if (n < 20 && SK_Near((+ the otto +))) return 20;
		'leg//': if (n < 21 && SK_Near((+ the otto +))) return 21;
		'plaits//': if (n < 22 && SK_Near((+ the dorrie +))) return 22;
		'hands//': if (n < 23 && SK_Near((+ the dorrie +))) return 23; if (n < 24 && SK_Near((+ the dorrie +))) return 24;
		'hay//': if (n < 25 && SK_Near((+ the dorrie +))) return 25;
		'hayrick//': if (n < 25 && SK_Near((+ the dorrie +))) return 25;
		'bed//': if (n < 26 && SK_Near((+ the dorrie +))) return 26;
		'blankets//': if (n < 27 && SK_Near((+ the dormitory +))) return 27;
		'towels//': if (n < 28 && SK_Near((+ the washroom +))) return 28;
		'boiler//': if (n < 29 && SK_Near((+ the washroom +))) return 29;
		'nest//': if (n < 30 && SK_Near((+ the washroom +))) return 30;
		'tub//': if (n < 31 && SK_Near((+ the washroom +))) return 31;
		'stairs//': if (n < 32 && SK_Near((+ the boot-hole +))) return 32;
		'bulls-eye//': if (n < 33 && SK_Near((+ the boot-hole +))) return 33;
		'light//': if (n < 34 && SK_Near((+ the boot-hole +))) return 34; if (n < 39 && SK_Near(player)) return 39;
		'door//': if (n < 35 && SK_Near((+ the boot-hole +))) return 35;
		'boots//': if (n < 36 && SK_Near((+ the boot-hole +))) return 36;
		'floor//': if (n < 37 && SK_Near((+ the boot-hole +))) return 37;
		'corner//': if (n < 38 && SK_Near((+ the boot-hole +))) return 38; if (n < 39 && SK_Near(player)) return 39;
		'benefacto//': if (n < 39 && SK_Near(player)) return 39;
		'bishop//': if (n < 39 && SK_Near(player)) return 39;
		'breath//': if (n < 39 && SK_Near(player)) return 39;
		'card//': if (n < 39 && SK_Near(player)) return 39;
		'child//': if (n < 39 && SK_Near(player)) return 39;
		'leisure//': if (n < 39 && SK_Near(player)) return 39;
		'maid//': if (n < 39 && SK_Near(player)) return 39;
		'michaelma//': if (n < 39 && SK_Near(player)) return 39;
		'person//': if (n < 39 && SK_Near(player)) return 39;
		'road//': if (n < 39 && SK_Near(player)) return 39;
		'smell//': if (n < 39 && SK_Near(player)) return 39;
		'dormitory//': if (n < 40 && SK_Near((+ the dormitory +))) return 40; if (n < 43 && SK_Near((+ the washroom +))) return 43;
		'washroom//': if (n < 41 && SK_Near((+ the dormitory +))) return 41; if (n < 42 && SK_Near((+ the washroom +))) return 42; if (n < 47 && SK_Near((+ the boot-hole +))) return 47; if (n < 49 && SK_Near((+ the yard +))) return 49;
		'steps//': if (n < 44 && SK_Near((+ the washroom +))) return 44; if (n < 48 && SK_Near((+ the yard +))) return 48;
		'hole//': if (n < 45 && SK_Near((+ the washroom +))) return 45; if (n < 46 && SK_Near((+ the boot-hole +))) return 46;
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
			1: return "air angle angles arm arms";
		}
		'b': switch (n) {
			1: return "bar bars bear bears benefactor benefactors bishop bishops blur blurs body boiler boilers brass brasses breath breaths";
		}
		'c': switch (n) {
			1: return "card cards ceiling centuries century chapel chapels cheek cheeks childs chin chins coin coins corner corners crease creases cross crosses";
		}
		'd': switch (n) {
			1: return "death deaths door doors dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears effect effects expert experts eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feel feels feet finger fingers floor floors foot freckle freckles";
		}
		'g': switch (n) {
			1: return "glass glasses ground gutter gutters";
		}
		'h': switch (n) {
			1: return "head heads hem hems house houses";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "leaf leafs leaves leg legs leisure leisures lid lids light lights lip lips loft lofts look looks";
		}
		'm': switch (n) {
			1: return "maid maids michaelmas michaelmases monday mondays mouse mouses mouth";
		}
		'n': switch (n) {
			1: return "nest nests nib nibs nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "person persons plate plates pocket pockets portrait portraits promise promises";
		}
		'r': switch (n) {
			1: return "rail rails rat rats rim rims road roads roof roofs";
		}
		's': switch (n) {
			1: return "scab scabs scream screams shutter shutters skirt skirts sky slide slides smell smells stair stairs stay stays string strings";
		}
		't': switch (n) {
			1: return "teeth thumb thumbs toe toecap toecaps toes ton tons tooth tooths towel towels";
		}
		'w': switch (n) {
			1: return "wall walls war wars";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the boot-hole +))) rtrue;
		'steps//': if (SK_Near((+ the washroom +)) || SK_Near((+ the yard +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the boot-hole +))) rtrue;
	if (SK_Near((+ the washroom +))) rtrue;
	if (SK_Near((+ the yard +))) rtrue;
	rfalse;
];
-).
