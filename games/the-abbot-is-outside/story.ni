"The Abbot Is Outside" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The gatehouse is a room. It is privately-named.
The scriptorium is a room. It is privately-named.
The road is a room. It is privately-named.

The printed name of the gatehouse is "Gatehouse".
The description of the gatehouse is "A stone throat with a gate across the end of it, a yard thick and older than the saint. A bar of oak lies across the two leaves. The bell that must not be rung hangs by its rope. Northward an arch leads back to the scriptorium.[if the bar is dropped-state] Under the gate comes a line of yellow light, shifting from foot to foot.[end if][if the bar is lifted] The bar stands in the corner, like a tall guest.[end if]".
The scriptorium is north of the gatehouse.

The printed name of the scriptorium is "Scriptorium".
The description of the scriptorium is "Twelve sloping desks, and on each a page that will be finished by whoever comes after. A stove ticks. Somebody has been feeding a mouse, in breach of chapter four.".
The gatehouse is south of the scriptorium.

The printed name of the road is "Road".
The description of the road is "Rain, fox, dark.".

Part 2 - States

A thing can be lifted or dropped-state. A thing is usually dropped-state.

A thing can be scratching or clutched. A thing is usually clutched.

A thing can be rung-state or hushed. A thing is usually hushed.

Part 3 - Things

The gate-thing is a door. It is privately-named.
The odo is a man. It is privately-named.
The gate-key is a thing. It is privately-named.
The bar is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The stool is a thing. It is privately-named.
The desks is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The ledge is a supporter. It is privately-named.
The quill is a thing. It is privately-named.
The ink-horn is a thing. It is privately-named.
The mouse-thing is a thing. It is privately-named.

The gate-thing is south of the gatehouse and north of the road.
The printed name of the gate-thing is "great gate".
Include (- with name 'great//' 'gate//' 'leaves//' 'hatch//' 'lock//' 'gates//p', -) when defining the gate-thing.
The description of the gate-thing is "Oak and iron studs. A hatch the size of a psalter is set in it for alms, and through the alms hatch you can see one wet eyebrow, of high rank.".
The gate-thing is openable, closed, lockable, locked and scenery.
The matching key of the gate-thing is the gate-key.

The odo is in the gatehouse.
The printed name of the odo is "Brother Odo".
Include (- with name 'brother//' 'odo//' 'porter//' 'nose//', -) when defining the odo.
The description of the odo is "Twenty stone of contemplation. He can be woken by one thing only, which is speech.[if the odo is clutched] Both hands are folded over his lap, and under them, like an egg under a hen, is the gate key.[end if][if the odo is scratching] One hand has gone up to his nose, where it has been forgotten.[end if]".
The appearance of the odo is "Brother Odo sleeps on the porter[']s stool, upright, as a haystack is upright.".
The first place of the odo is the gatehouse.
The odo is proper-named.

The printed name of the gate-key is "gate key".
Include (- with name 'gate//' 'key//' 'iron//' 'keys//p', -) when defining the gate-key.
The description of the gate-key is "As heavy as a lamb shank. It is warm.".
The gate-key is portable.

The bar is in the gatehouse.
The printed name of the bar is "oak bar".
Include (- with name 'oak//' 'bar//' 'beam//' 'hooks//' 'of//' 'bars//p', -) when defining the bar.
The description of the bar is "Four brothers fitted it, in the year of the Hungarians. It is better balanced than you would think.[if the bar is dropped-state] It lies in its iron hooks, and the hooks have sat there so long that they have the look of hands folded.[end if][if the bar is lifted] It is out of its hooks.[end if]".
The bar is fixed in place and scenery.

The bell is in the gatehouse.
The printed name of the bell is "bell".
Include (- with name 'bell//' 'petronilla//' 'rope//' 'bells//p', -) when defining the bell.
The description of the bell is "Named Petronilla. On her rim: I WAKE THE LIVING. She does, too.".
The bell is fixed in place and scenery.

The stool is in the gatehouse.
The printed name of the stool is "stool".
Include (- with name 'stool//' 'stools//p', -) when defining the stool.
The description of the stool is "You cannot see it, but it must be there.".
The stool is fixed in place and scenery.

The desks is in the scriptorium.
The printed name of the desks is "desks".
Include (- with name 'desks//' 'page//' 'snail//', -) when defining the desks.
The description of the desks is "On the nearest, a capital D with a snail in it, jousting.".
The desks is fixed in place, scenery and plural-named.

The stove is in the scriptorium.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'stoves//p', -) when defining the stove.
The description of the stove is "It purrs. That is permitted.".
The stove is fixed in place and scenery.

The ledge is in the scriptorium.
The printed name of the ledge is "pen ledge".
Include (- with name 'pen//' 'ledge//' 'ledges//p', -) when defining the ledge.
The description of the ledge is "Worn in scallops by wrists.".
The appearance of the ledge is "Under the window runs a pen ledge.".
The first place of the ledge is the scriptorium.
The ledge is fixed in place and not enterable.

The quill is on the ledge.
The printed name of the quill is "goose quill".
Include (- with name 'goose//' 'quill//' 'feather//' 'pen//' 'quills//p', -) when defining the quill.
The description of the quill is "The left wing, third feather, uncut. The end is as soft as a rumour.".
The quill is portable.

The ink-horn is on the ledge.
The printed name of the ink-horn is "ink horn".
Include (- with name 'ink//' 'horn//' 'horns//p', -) when defining the ink-horn.
The description of the ink-horn is "Oak gall and vinegar. It would go well on a salad, or a forgery.".
The ink-horn is portable.

The mouse-thing is in the scriptorium.
The printed name of the mouse-thing is "mouse".
Include (- with name 'mouse//' 'mouses//p', -) when defining the mouse-thing.
The description of the mouse-thing is "It regards you with one paw up. It too has taken a vow, or has its mouth full.".
The mouse-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Tickling-with is an action applying to two things.
Understand "tickle [something] with [something]" as tickling-with.
Understand "brush [something] with [something]" as tickling-with.
Understand "stroke [something] with [something]" as tickling-with.

Carry out tickling-with:
	if the noun is the odo and the second noun is the quill:
		if the quill is not enclosed by the player:
			say "You waggle a finger. Odo has withstood fingers. It needs the quill.";
			stop the action;
		if the odo is not clutched:
			say "He has borne enough, and has his finger in the way.";
			stop the action;
		now the odo is scratching;
		now the gate-key is in the gatehouse;
		say "Once under the left nostril, as light as a sin of omission. Nothing. Again. Brother Odo[']s face gathers itself from a long way off; one great hand lifts from his lap, wanders up, scratches, and stays there. The key slides down his habit and lands on your foot. You do not speak. It is the nearest you have ever come to holiness.";
		stop the action;
	if the noun is the odo and the second noun is the ink-horn:
		say "That would be a different sort of awakening.";
		stop the action;
	if the noun is the mouse-thing and the second noun is the quill:
		say "It takes the end of the feather in both paws and shakes it, twice, formally.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "push [something]" as just-pulling.
Understand "shake [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the odo:
		say "You get two fingers under his thumb. The hand closes, as a bog closes. Strength will not do it; it would have to be his own idea.";
		stop the action;
	try pulling the noun.

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "raise [something]" as just-lifting.
Understand "hoist [something]" as just-lifting.

Carry out just-lifting:
	if the noun is the bar:
		if the bar is not dropped-state:
			say "It is lifted, and in the corner.";
			stop the action;
		now the bar is lifted;
		say "Knees, not back (this is in no commentary, but ought to be). It comes up out of the hooks, hangs, thinks, and lets itself be stood in the corner.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell:
		if the location of the bell is the gatehouse:
			say "You have actually got hold of the rope before you remember. Ring Petronilla at this hour and eighty brothers come down with buckets. You let go of it, one finger at a time.";
			stop the action;
		say "Dong.";
		stop the action;
	say "That would lead nowhere.".

Speaking-to is an action applying to one thing.
Understand "speak to [something]" as speaking-to.
Understand "whisper to [something]" as speaking-to.
Understand "wake [something]" as speaking-to.

Carry out speaking-to:
	if the noun is the odo:
		now the odo is scratching;
		now the bell is rung-state;
		say "[quotation mark]Brother?[quotation mark] you say.";
		stop the action;
	if (the noun is the mouse-thing or the noun is the gate-thing):
		if the quill is not nowhere:
			say "You have actually opened your mouth. The silence looks at you, from all four corners. You close it again.";
			stop the action;
		say "No.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the gate-thing and the second noun is the gate-key:
		if the bar is not lifted:
			say "While the bar is across it you might as well unlock the hill. There is an order in these things.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		say "You turn it with both hands, so slowly that you hear each ward think.";
		stop the action;
	continue the action.

Check using:
	if the noun is the bar:
		try just-lifting the noun;
		stop the action;
	if the noun is the bell:
		try just-ringing the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the bar:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the odo:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the odo:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the odo or the noun is the mouse-thing:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the gate-thing or the noun is the odo or the noun is the mouse-thing:
		try other words;
		try speaking-to the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The tickling-with action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the quill +) && x == (+ the odo +) or (+ the mouse-thing +)) return ##SKOwn1;
			if (y == (+ the ink-horn +) && x == (+ the odo +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The key-freed is a task. The points are 3.
The bar-off is a task. The points are 1.
The gate-unlocked is a task. The points are 2.
The gate-opened is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the key-freed is pending and the gate-key is enclosed by the player:
		achieve the key-freed.

Every turn:
	if the bar-off is pending and the bar is lifted:
		achieve the bar-off.

Every turn:
	if the gate-unlocked is pending and the gate-thing is unlocked:
		achieve the gate-unlocked.

Every turn:
	if the gate-opened is pending and the gate-thing is open:
		achieve the gate-opened.

Every turn:
	if the story has not ended and the gate-opened is achieved:
		say "It swings without a sound; somebody, some long-dead sinner, kept it oiled. Father Abbot comes in, streaming, with a slipper in each hand. He looks at Brother Odo. He looks at the goose quill. He opens his mouth, and remembers chapter nine; and what he does instead, gravely, in the lantern light, to the newest novice, is wink.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the bell is rung-state and the gate-opened is pending:
		say "It is quite a small word. It goes up the tower like a thrown stone. Brother Odo bellows; Petronilla, jogged by his elbow, rings; eighty brothers come down with buckets, and it is before all of them, in his slippers, that the Abbot is let in. There will be a new chapter in the Commentary. You will be in it.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the gatehouse.

When play begins:
	say "From Compline to Prime no brother may speak. It is a good rule, and Father Abbot wrote a commentary on it. He is now on the wrong side of the great gate, in the rain, in his slippers, where he went to see about a fox; and he cannot knock, because a knock is a kind of speech (Commentary, chapter nine). You are the newest novice. You saw the lantern. Get the key away from Brother Odo, who is porter, and asleep, and large.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the odo is clutched:
			no;
		yes;
	if N is 6:
		if the odo is clutched:
			no;
		yes;
	if N is 7:
		if the odo is scratching:
			no;
		yes;
	if N is 8:
		if the odo is scratching:
			no;
		yes;
	if N is 9:
		if the odo is scratching:
			no;
		yes;
	if N is 22:
		if the bar is dropped-state:
			no;
		yes;
	if N is 23:
		if the bar is lifted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 2, no;
	if N is 17, no;
	if N is 24, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It is raised. It has been raised for some time.";
	if N is 3, say "You could count them, but that is for Lent.";
	if N is 4, say "He has fasted, in his time. It made no difference.";
	if N is 5, say "Like two loaves.";
	if N is 6, say "Broad, and well defended.";
	if N is 7, say "At his nose, and out of the way.";
	if N is 8, say "Nobody is guarding it now.";
	if N is 9, say "They have parted company.";
	if N is 10, say "Brown wool, and several brothers['] worth of it.";
	if N is 11, say "All four are in the crypt. The bar is not.";
	if N is 12, say "Two of them, let into the stone with lead.";
	if N is 13, say "The letters were cast backwards, and corrected with a chisel.";
	if N is 14, say "Dead ones, for the most part.";
	if N is 15, say "Black glass, running with rain.";
	if N is 16, say "The goose used it for turning right.";
	if N is 18, say "Pink, and raised as if in blessing.";
	if N is 19, say "The whiskers give nothing away.";
	if N is 20, say "It swallows carts, pilgrims and draughts.";
	if N is 21, say "Round-headed, and rubbed by eight generations of sleeves.";
	if N is 22, say "It moves as though it had cold feet.";
	if N is 23, say "It is where the bar goes.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go north.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go south.";
	if N is 29, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eyebrow//': if (n < 1 && SK_Near((+ the gate-thing +))) return 1;
		'alms//': if (n < 2 && SK_Near((+ the gate-thing +))) return 2;
		'studs//': if (n < 3 && SK_Near((+ the gate-thing +))) return 3;
		'stone//': if (n < 4 && SK_Near((+ the odo +))) return 4;
		'hands//': if (n < 5 && SK_Near((+ the odo +))) return 5; if (n < 9 && SK_Near((+ the odo +))) return 9; if (n < 24 && SK_Near(player)) return 24;
		'lap//': if (n < 6 && SK_Near((+ the odo +))) return 6; if (n < 8 && SK_Near((+ the odo +))) return 8;
		'hand//': if (n < 7 && SK_Near((+ the odo +))) return 7;
		'habit//': if (n < 10 && SK_Near((+ the odo +))) return 10;
		'brothers//': if (n < 11 && SK_Near((+ the bar +))) return 11;
		'hooks//': if (n < 12 && SK_Near((+ the bell +))) return 12;
		'rim//': if (n < 13 && SK_Near((+ the bell +))) return 13;
		'living//': if (n < 13 && SK_Near((+ the bell +))) return 13;
		'wrists//': if (n < 14 && SK_Near((+ the ledge +))) return 14;
		'window//': if (n < 15 && SK_Near((+ the ledge +))) return 15;
		'wing//': if (n < 16 && SK_Near((+ the quill +))) return 16;
		'vinegar//': if (n < 17 && SK_Near((+ the ink-horn +))) return 17;
		'paw//': if (n < 18 && SK_Near((+ the mouse-thing +))) return 18;
		'mouth//': if (n < 19 && SK_Near((+ the mouse-thing +))) return 19;
		'throat//': if (n < 20 && SK_Near((+ the gatehouse +))) return 20;
		'arch//': if (n < 21 && SK_Near((+ the gatehouse +))) return 21;
		'light//': if (n < 22 && SK_Near((+ the gatehouse +))) return 22;
		'line//': if (n < 22 && SK_Near((+ the gatehouse +))) return 22;
		'corner//': if (n < 23 && SK_Near((+ the gatehouse +))) return 23;
		'abbot//': if (n < 24 && SK_Near(player)) return 24;
		'commentar//': if (n < 24 && SK_Near(player)) return 24;
		'compline//': if (n < 24 && SK_Near(player)) return 24;
		'egg//': if (n < 24 && SK_Near(player)) return 24;
		'forgery//': if (n < 24 && SK_Near(player)) return 24;
		'fox//': if (n < 24 && SK_Near(player)) return 24;
		'guest//': if (n < 24 && SK_Near(player)) return 24;
		'haystack//': if (n < 24 && SK_Near(player)) return 24;
		'hen//': if (n < 24 && SK_Near(player)) return 24;
		'hungarian//': if (n < 24 && SK_Near(player)) return 24;
		'knock//': if (n < 24 && SK_Near(player)) return 24;
		'lantern//': if (n < 24 && SK_Near(player)) return 24;
		'look//': if (n < 24 && SK_Near(player)) return 24;
		'novice//': if (n < 24 && SK_Near(player)) return 24;
		'psalter//': if (n < 24 && SK_Near(player)) return 24;
		'rain//': if (n < 24 && SK_Near(player)) return 24;
		'rule//': if (n < 24 && SK_Near(player)) return 24;
		'rumour//': if (n < 24 && SK_Near(player)) return 24;
		'saint//': if (n < 24 && SK_Near(player)) return 24;
		'salad//': if (n < 24 && SK_Near(player)) return 24;
		'shank//': if (n < 24 && SK_Near(player)) return 24;
		'slippers//': if (n < 24 && SK_Near(player)) return 24;
		'speech//': if (n < 24 && SK_Near(player)) return 24;
		'vow//': if (n < 24 && SK_Near(player)) return 24;
		'prime//': if (n < 24 && SK_Near(player)) return 24;
		'chapter//': if (n < 24 && SK_Near(player)) return 24;
		'gatehouse//': if (n < 25 && SK_Near((+ the gatehouse +))) return 25; if (n < 28 && SK_Near((+ the scriptorium +))) return 28;
		'scriptori//': if (n < 26 && SK_Near((+ the gatehouse +))) return 26; if (n < 27 && SK_Near((+ the scriptorium +))) return 27;
		'road//': if (n < 29 && SK_Near((+ the road +))) return 29;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'compline//') rtrue;
	if (w == 'hungarian//') rtrue;
	if (w == 'prime//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "abbot abbots air alms almses arch arches arm arms";
		}
		'b': switch (n) {
			1: return "body bog bogs brother brothers bucket buckets";
		}
		'c': switch (n) {
			1: return "ceiling chapter chapters chisel chisels commentaries commentary compline complines crypt crypts";
		}
		'd': switch (n) {
			1: return "difference differences draught draughts";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs elbow elbows eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foot forgeries forgery fox foxes full fulls";
		}
		'g': switch (n) {
			1: return "generation generations goose gooses ground guest guests";
		}
		'h': switch (n) {
			1: return "habit habits hair haystack haystacks head hen hens hill hills hungarian hungarians";
		}
		'k': switch (n) {
			1: return "knee knees knock knocks";
		}
		'l': switch (n) {
			1: return "lantern lanterns leafs leg legs lent lents letter letters living livings loaf loafs loaves look looks";
		}
		'm': switch (n) {
			1: return "mouth mouths";
		}
		'n': switch (n) {
			1: return "nostril nostrils novice novices";
		}
		'o': switch (n) {
			1: return "order orders";
		}
		'p': switch (n) {
			1: return "paw paws pilgrim pilgrims psalter psalters";
		}
		'r': switch (n) {
			1: return "rain rains rim rims roof rule rules rumour rumours";
		}
		's': switch (n) {
			1: return "saint saints salad salads shank shanks silence silences sin sinner sinners sins sky sleeve sleeves slipper slippers speech speeches stone stones";
		}
		't': switch (n) {
			1: return "think thinks throat throats thumb thumbs tower towers";
		}
		'v': switch (n) {
			1: return "vinegar vinegars vow vows";
		}
		'w': switch (n) {
			1: return "wall walls whisker whiskers window windows wing wings worth worths wrist wrists";
		}
	}
	return 0;
];
-).
