"What the Nun Threw" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The workroom is a room. It is privately-named.

The printed name of the workroom is "Workroom".
The description of the workroom is "Paper windows, swept mats, and not one mote of dust, since dust is what you fear more than fire. A curing box of cedar stands against the wall beside a jar of well water; a covered dish of raw lacquer is at the edge of your mat. Your husband[']s sandals are still on the step, in case.[if the box-thing is closed and the bowl is in the box-thing and the bowl is joined] In the box the bowl is sitting in the dark, becoming one thing.[end if]".

Part 2 - States

A thing can be kneaded or raw. A thing is usually raw.

A thing can be damp or dry. A thing is usually dry.

A thing can be joined, cured, lined, tacky or golden (this is its mend property).

A thing has a number called curing.

A thing has a number called drying.

Part 3 - Things

The myoshin is a woman. It is privately-named.
The mat is a supporter. It is privately-named.
The shards is a thing. It is privately-named.
The flour is a thing. It is privately-named.
The paste is a thing. It is privately-named.
The brush is a thing. It is privately-named.
The gold is a thing. It is privately-named.
The dish is a thing. It is privately-named.
The jar is a thing. It is privately-named.
The box-thing is a container. It is privately-named.
The sandals is a thing. It is privately-named.
The bowl is a thing. It is privately-named.

The myoshin is in the workroom.
The printed name of the myoshin is "Sister Myoshin".
Include (- with name 'sister//' 'myoshin//' 'nun//', -) when defining the myoshin.
The description of the myoshin is "Shaved head, straw hat, no teeth, all her own opinions.".
The appearance of the myoshin is "Sister Myoshin is kneeling by the door, with her stick across her knees like a sword.".
The first place of the myoshin is the workroom.
The myoshin is proper-named.

The mat is in the workroom.
The printed name of the mat is "work mat".
Include (- with name 'work//' 'mat//' 'mats//p', -) when defining the mat.
The description of the mat is "Rush, bound with indigo. It is where you are not allowed to breathe.".
The mat is fixed in place, not enterable and scenery.

The shards is on the mat.
The printed name of the shards is "broken shards".
Include (- with name 'broken//' 'shards//' 'pieces//' 'kerchief//', -) when defining the shards.
The description of the shards is "Three of them, of black Raku, thick and soft-edged. Put together in the mind they make a bowl with a dent for a thumb.".
The shards is portable and plural-named.

The flour is on the mat.
The printed name of the flour is "wheat flour".
Include (- with name 'wheat//' 'flour//', -) when defining the flour.
The description of the flour is "In a twist of paper.".
The flour is portable.
The indefinite article of the flour is "some".

The paste is on the mat.
The printed name of the paste is "rice paste".
Include (- with name 'rice//' 'paste//', -) when defining the paste.
The description of the paste is "For the windows. It is strong until somebody breathes on it.".
The paste is portable.
The indefinite article of the paste is "some".

The brush is on the mat.
The printed name of the brush is "mouse-hair brush".
Include (- with name 'mouse-hair//' 'brush//' 'whiskers//' 'brushes//p', -) when defining the brush.
The description of the brush is "Made of the whiskers of ship rats. He would never use any other, and he cried once when one fell in the well.".
The brush is portable.

The gold is on the mat.
The printed name of the gold is "gold powder".
Include (- with name 'gold//' 'powder//' 'quill//', -) when defining the gold.
The description of the gold is "A quill of it, stopped with silk. What is in there would buy the house.".
The gold is portable.
The indefinite article of the gold is "some".

The dish is in the workroom.
The printed name of the dish is "lacquer dish".
Include (- with name 'lacquer//' 'dish//' 'shallow//' 'covered//' 'dishes//p', -) when defining the dish.
The description of the dish is "A shallow dish under oiled paper.[if the dish is raw] It is the colour of tea with a drop of milk in it, and will bring you out in blisters if you so much as think about it.[end if][if the dish is kneaded] The lacquer in it has been kneaded with flour, and stretches like something alive.[end if]".
The dish is fixed in place and scenery.

The jar is in the workroom.
The printed name of the jar is "water jar".
Include (- with name 'water//' 'jar//' 'jars//p', -) when defining the jar.
The description of the jar is "The well is the temple[']s. It costs you two radishes a month.".
The jar is fixed in place and scenery.

The box-thing is in the workroom.
The printed name of the box-thing is "curing box".
Include (- with name 'curing//' 'box//' 'sliding//' 'door//' 'boxes//p', -) when defining the box-thing.
The description of the box-thing is "Cedar, with a door that slides down. You can sprinkle it from the jar; inside, it should be like the seventh month.[if the box-thing is dry] The boards are dry.[end if][if the box-thing is damp] The boards are dark with water, and the air inside is soft.[end if]".
The box-thing is fixed in place, not enterable, openable, open and scenery.

The sandals is in the workroom.
The printed name of the sandals is "straw sandals".
Include (- with name 'straw//' 'sandals//', -) when defining the sandals.
The description of the sandals is "You replace the straw.".
The sandals is fixed in place, scenery and plural-named.

The printed name of the bowl is "tea bowl".
Include (- with name 'tea//' 'bowl//' 'bowls//p', -) when defining the bowl.
The description of the bowl is "Black, with a dent in it that fits no thumb in the house but hers.[if the bowl is joined] Three pieces are held together by lines of brown paste, and the paste is soft.[end if][if the bowl is cured] It is one bowl again, with a rough brown seam through it like a river seen from a hill.[end if][if the bowl is lined] The seam is covered by a fine red line, wet and shining.[end if][if the bowl is tacky] The red line over the seam has gone dull. It would hold on to a fingertip.[end if][if the bowl is golden] A river of gold runs from the lip to the foot, and forks once.[end if]".
The bowl is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Kneading-into is an action applying to two things.
Understand "knead [something] into [something]" as kneading-into.
Understand "mix [something] into [something]" as kneading-into.
Understand "stir [something] into [something]" as kneading-into.

Carry out kneading-into:
	if the noun is the flour and the second noun is the dish:
		if the flour is not enclosed by the player:
			say "The lacquer waits. The flour has to be in your hand.";
			stop the action;
		if the dish is not raw:
			say "It is kneaded, and sticks to itself and to the truth.";
			stop the action;
		now the dish is kneaded;
		now the flour is nowhere;
		say "A pinch, and a pinch, with the spatula, until it pulls out into threads and the threads do not break. You do not touch your face.";
		stop the action;
	if (the noun is the paste or the noun is the gold) and the second noun is the dish:
		say "[The noun], in there? You hear your husband put down his cup.";
		stop the action;
	say "That would lead nowhere.".

Joining-with is an action applying to two things.
Understand "join [something] with [something]" as joining-with.
Understand "glue [something] with [something]" as joining-with.
Understand "mend [something] with [something]" as joining-with.
Understand "fix [something] with [something]" as joining-with.
Understand "repair [something] with [something]" as joining-with.
Understand "patch [something] with [something]" as joining-with.

Carry out joining-with:
	if the noun is the shards and the second noun is the dish:
		if the dish is not kneaded:
			say "Raw, it runs down the edges and drips on your knee. It wants flour, to give it a grip.";
			stop the action;
		now the bowl is carried by the player;
		now the shards is nowhere;
		say "Edge to edge. You breathe out, and press, and hold it through the whole of a slow prayer, which Sister Myoshin says for you, under her breath and rather fast. It will stay together if nobody is rude to it.";
		stop the action;
	if the noun is the shards and the second noun is the paste:
		say "The first hot tea would let it go. Over whom, you can imagine.";
		stop the action;
	say "That would lead nowhere.".

Just-sprinkling is an action applying to one thing.
Understand "sprinkle [something]" as just-sprinkling.
Understand "dampen [something]" as just-sprinkling.
Understand "wet [something]" as just-sprinkling.
Understand "sprinkle [something] from jar" as just-sprinkling.
Understand "sprinkle [something] with water" as just-sprinkling.
Understand "soak [something]" as just-sprinkling.

Carry out just-sprinkling:
	if the noun is the box-thing:
		if the box-thing is not open:
			say "It is shut.";
			stop the action;
		if the box-thing is not dry:
			say "Any wetter, and there would be frogs.";
			stop the action;
		now the box-thing is damp;
		say "You dip your fingers in the jar and flick them, corner by corner, until the cedar darkens and begins to smell of rain.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the shards or the noun is the flour or the noun is the paste or the noun is the brush or the noun is the gold) and the second noun is the box-thing:
		if the noun is enclosed by the player:
			say "Only what has lacquer on it goes in the box.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the bowl and the second noun is the box-thing:
		if the bowl is not joined:
			say "It has no more need of the dark.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You stand it in the middle, on three pegs, touching nothing.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the bowl and the bowl is in the box-thing and the bowl is joined and the box-thing is damp:
		if the bowl is joined:
			say "It is still soft. If it comes out now it will come out as three.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Lining-with is an action applying to two things.
Understand "line [something] with [something]" as lining-with.
Understand "paint [something] with [something]" as lining-with.

Carry out lining-with:
	if the noun is the bowl and the second noun is the brush and the bowl is joined:
		say "The joins give under the brush. They have to cure first, where it is damp.";
		stop the action;
	if the noun is the bowl and the second noun is the brush:
		if the bowl is not enclosed by the player:
			say "A line drawn on a bowl goes round as the bowl goes round. Take it up.";
			stop the action;
		if the brush is not enclosed by the player:
			say "You have no brush in your hand.";
			stop the action;
		if the bowl is lined:
			say "The line is wet. Let it be.";
			stop the action;
		if the bowl is tacky:
			say "The line is just right. It is gold that it wants.";
			stop the action;
		if the bowl is not cured:
			say "You could not better that.";
			stop the action;
		now the bowl is lined;
		now the drying of the bowl is 0;
		say "Red lacquer, thinned; one stroke to the fork, and then the left, and then the right. You follow the crack as if it had been your own idea.";
		stop the action;
	say "That would lead nowhere.".

Dusting-with is an action applying to two things.
Understand "dust [something] with [something]" as dusting-with.
Understand "gild [something] with [something]" as dusting-with.

Carry out dusting-with:
	if the noun is the bowl and the second noun is the gold and the bowl is lined:
		say "Not yet. Dropped on a wet line, gold goes down like a coin in a pond. You hold the quill, and watch for the shine to go.";
		stop the action;
	if the noun is the bowl and the second noun is the gold and the bowl is cured:
		say "There is no line for it to cling to. It would be on the mat, and the mat would be worth more than the bowl.";
		stop the action;
	if the noun is the bowl and the second noun is the gold and the bowl is joined:
		say "It is not even dry. First the box; then a line; and then.";
		stop the action;
	if the noun is the bowl and the second noun is the gold:
		if the bowl is not enclosed by the player:
			say "Gold falls straight down. The bowl should be in your hand, underneath.";
			stop the action;
		if the gold is not enclosed by the player:
			say "You tap a finger over the line, and a very little of you falls on it. Use the quill.";
			stop the action;
		if the bowl is not tacky:
			say "It has all the gold that is good for it.";
			stop the action;
		now the bowl is golden;
		say "You pull the silk, tap the quill with one nail, and the gold comes out as smoke and settles, and where there was red the light gets up and walks.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.
Understand "offer [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the bowl and the second noun is the myoshin:
		if the bowl is not enclosed by the player:
			say "Myoshin bows to your empty hands, and stays where she is.";
			stop the action;
		if the bowl is not golden:
			say "She looks at it; she looks at you. [quotation mark]I can wait,[quotation mark] says Sister Myoshin. [quotation mark]I am only eighty.[quotation mark]";
			stop the action;
		now the bowl is carried by the myoshin;
		say "You wipe it, turn its best side to her, and set it down at her knees with both hands.";
		stop the action;
	if (the noun is the shards or the noun is the flour or the noun is the paste or the noun is the brush or the noun is the gold) and the second noun is the myoshin:
		say "[quotation mark]I have taken vows,[quotation mark] she says.";
		stop the action;
	try giving the noun to the second noun.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the bowl:
		say "Say how: dust [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The kneading-into action translates into I6 as "SKOwn1".
The joining-with action translates into I6 as "SKOwn2".
The lining-with action translates into I6 as "SKOwn3".
The dusting-with action translates into I6 as "SKOwn4".
The giving-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the dish +) && x == (+ the flour +) or (+ the paste +) or (+ the gold +)) return ##SKOwn1;
			if (y == (+ the dish +) && x == (+ the shards +)) return ##SKOwn2;
			if (y == (+ the paste +) && x == (+ the shards +)) return ##SKOwn2;
			if (y == (+ the brush +) && x == (+ the bowl +)) return ##SKOwn3;
			if (y == (+ the gold +) && x == (+ the bowl +)) return ##SKOwn4;
			if (y == (+ the myoshin +) && x == (+ the bowl +) or (+ the shards +) or (+ the flour +) or (+ the paste +) or (+ the brush +) or (+ the gold +)) return ##SKOwn5;
		2:
			if (y == (+ the shards +) && x == (+ the dish +) or (+ the paste +)) return ##SKOwn2 + 4096;
			if (y == (+ the bowl +) && x == (+ the brush +)) return ##SKOwn3 + 4096;
			if (y == (+ the bowl +) && x == (+ the gold +)) return ##SKOwn4 + 4096;
		3:
			if (y == (+ the dish +) && x == (+ the flour +) or (+ the paste +) or (+ the gold +)) return ##SKOwn1;
			if (y == (+ the shards +) && x == (+ the dish +) or (+ the paste +)) return ##SKOwn2 + 4096;
			if (y == (+ the bowl +) && x == (+ the brush +)) return ##SKOwn3 + 4096;
			if (y == (+ the bowl +) && x == (+ the gold +)) return ##SKOwn4 + 4096;
			if (y == (+ the myoshin +) && x == (+ the bowl +) or (+ the shards +) or (+ the flour +) or (+ the paste +) or (+ the brush +) or (+ the gold +)) return ##SKOwn5;
		4:
			if (y == (+ the shards +) && x == (+ the dish +) or (+ the paste +)) return ##SKOwn2 + 4096;
			if (y == (+ the bowl +) && x == (+ the brush +)) return ##SKOwn3 + 4096;
			if (y == (+ the bowl +) && x == (+ the gold +)) return ##SKOwn4 + 4096;
			if (y == (+ the myoshin +) && x == (+ the bowl +) or (+ the shards +) or (+ the flour +) or (+ the paste +) or (+ the brush +) or (+ the gold +)) return ##SKOwn5;
		5:
			if (y == (+ the myoshin +) && x == (+ the bowl +) or (+ the shards +) or (+ the flour +) or (+ the paste +) or (+ the brush +) or (+ the gold +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the bowl is in the box-thing and the bowl is joined and the box-thing is closed and the box-thing is damp:
		increase the curing of the bowl by 1;
		if the curing of the bowl is greater than 3, now the curing of the bowl is 3.

Every turn:
	if the bowl is joined and the curing of the bowl is at least 3:
		if the player can see the box-thing, say "A night goes by, and a day, and a night. From inside the cedar comes a sound that is only you, listening. The joins have cured.";
		now the bowl is cured.

Every turn:
	if the bowl is in the box-thing and the bowl is joined and the box-thing is closed and the box-thing is dry:
		if the player can see the box-thing, say "Nothing will cure in there, as dry as it is. It might as well be a hatbox.".

Every turn:
	if the bowl is lined:
		increase the drying of the bowl by 1;
		if the drying of the bowl is greater than 7, now the drying of the bowl is 7.

Every turn:
	if the bowl is lined and the drying of the bowl is at least 2:
		if the player can see the bowl, say "The shine goes off the red line, all at once, as it goes off an eye.";
		now the bowl is tacky.

Every turn:
	if the bowl is tacky:
		increase the drying of the bowl by 1;
		if the drying of the bowl is greater than 7, now the drying of the bowl is 7.

Every turn:
	if the bowl is tacky and the drying of the bowl is at least 7:
		if the player can see the bowl, say "The red line has gone as hard as a beetle. Gold would roll off it now; it must be lined again.";
		now the bowl is cured;
		now the drying of the bowl is 0.

Part 6 - Tasks and endings

The joined-up is a task. The points are 2.
The cured-through is a task. The points are 3.
The lined-red is a task. The points are 1.
The gilded-task is a task. The points are 3.
The given-task is a task. The points are 1.

The maximum score is 10.

Every turn:
	if the joined-up is pending and the bowl is joined and the shards is nowhere:
		achieve the joined-up.

Every turn:
	if the cured-through is pending and the bowl is cured:
		achieve the cured-through.

Every turn:
	if the lined-red is pending and the bowl is lined:
		achieve the lined-red.

Every turn:
	if the gilded-task is pending and the bowl is golden:
		achieve the gilded-task.

Every turn:
	if the given-task is pending and the bowl is carried by the myoshin:
		achieve the given-task.

Every turn:
	if the story has not ended and the given-task is achieved:
		say "Her thumb goes to the dent and stops there. She turns the bowl round once, following the gold. [quotation mark]It is better,[quotation mark] she says. [quotation mark]One sees that it has been used.[quotation mark] And then, since you are a widow and she is eighty, and it is hardly gossip: [quotation mark]I hit him, you know. I never used to hit things, when I was young.[quotation mark]";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the workroom.

When play begins:
	say "Kyoto, the sixth year of Tenmei. Sister Myoshin, who is eighty, has walked down from the Hill of Otowa with three pieces of a tea bowl in a kerchief. She threw it at a tax collector. She does not regret it, except as regards the bowl, which was two hundred years old and fitted her hands. You are the lacquerer[']s widow, and it is your name on the curtain now. Knead flour into the lacquer, join the pieces, and cure them in the damp box, for lacquer only dries where it is wet; then line the cracks, wait until the line is tacky, neither wet nor hard, and give it gold.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the bowl is cured:
			no;
		yes;
	if N is 9:
		if the bowl is golden:
			no;
		yes;
	if N is 10:
		if the bowl is golden:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 15, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Plum wood. The dogs of three villages know it.";
	if N is 2, say "She has been on them for sixty years, with interruptions.";
	if N is 3, say "One piece has most of it, and another the rest.";
	if N is 4, say "White, as long as a forearm. The monks choose the straight ones.";
	if N is 5, say "Old cedar, and he fitted them without a nail.";
	if N is 6, say "There is a forest in it, some way off.";
	if N is 7, say "Forty years of one thumb have taken the shine off it.";
	if N is 8, say "It stands a hair above the black, as a scar does.";
	if N is 9, say "From the foot, one would say that it flows uphill.";
	if N is 10, say "The left arm is the longer. The tax collector[']s ear was on that side.";
	if N is 11, say "They let in the light, and keep the rest of the street.";
	if N is 12, say "With the grain, twice, and then the broom was washed.";
	if N is 13, say "Clay and chopped straw. It has drunk a good deal of lacquer smell.";
	if N is 14, say "One flat stone. It is swept round the sandals, never under.";
	if N is 16, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'stick//': if (n < 1 && SK_Near((+ the myoshin +))) return 1;
		'knees//': if (n < 2 && SK_Near((+ the myoshin +))) return 2;
		'dent//': if (n < 3 && SK_Near((+ the shards +))) return 3; if (n < 7 && SK_Near((+ the bowl +))) return 7;
		'radishes//': if (n < 4 && SK_Near((+ the jar +))) return 4;
		'boards//': if (n < 5 && SK_Near((+ the box-thing +))) return 5;
		'air//': if (n < 6 && SK_Near((+ the box-thing +))) return 6;
		'seam//': if (n < 8 && SK_Near((+ the bowl +))) return 8;
		'river//': if (n < 9 && SK_Near((+ the bowl +))) return 9;
		'forks//': if (n < 10 && SK_Near((+ the bowl +))) return 10;
		'windows//': if (n < 11 && SK_Near((+ the workroom +))) return 11; if (n < 15 && SK_Near(player)) return 15;
		'mats//': if (n < 12 && SK_Near((+ the workroom +))) return 12;
		'wall//': if (n < 13 && SK_Near((+ the workroom +))) return 13;
		'step//': if (n < 14 && SK_Near((+ the workroom +))) return 14;
		'cedar//': if (n < 15 && SK_Near(player)) return 15;
		'collector//': if (n < 15 && SK_Near(player)) return 15;
		'cracks//': if (n < 15 && SK_Near(player)) return 15;
		'curtain//': if (n < 15 && SK_Near(player)) return 15;
		'drop//': if (n < 15 && SK_Near(player)) return 15;
		'dust//': if (n < 15 && SK_Near(player)) return 15;
		'fingertip//': if (n < 15 && SK_Near(player)) return 15;
		'hands//': if (n < 15 && SK_Near(player)) return 15;
		'hill//': if (n < 15 && SK_Near(player)) return 15;
		'house//': if (n < 15 && SK_Near(player)) return 15;
		'indigo//': if (n < 15 && SK_Near(player)) return 15;
		'lip//': if (n < 15 && SK_Near(player)) return 15;
		'milk//': if (n < 15 && SK_Near(player)) return 15;
		'mind//': if (n < 15 && SK_Near(player)) return 15;
		'mote//': if (n < 15 && SK_Near(player)) return 15;
		'name//': if (n < 15 && SK_Near(player)) return 15;
		'paper//': if (n < 15 && SK_Near(player)) return 15;
		'raku//': if (n < 15 && SK_Near(player)) return 15;
		'silk//': if (n < 15 && SK_Near(player)) return 15;
		'sword//': if (n < 15 && SK_Near(player)) return 15;
		'teeth//': if (n < 15 && SK_Near(player)) return 15;
		'thumb//': if (n < 15 && SK_Near(player)) return 15;
		'twist//': if (n < 15 && SK_Near(player)) return 15;
		'widow//': if (n < 15 && SK_Near(player)) return 15;
		'kyoto//': if (n < 15 && SK_Near(player)) return 15;
		'husband//': if (n < 15 && SK_Near(player)) return 15;
		'workroom//': if (n < 16 && SK_Near((+ the workroom +))) return 16;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'kyoto//') rtrue;
	if (w == 'raku//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms";
		}
		'b': switch (n) {
			1: return "beetle beetles board boards body breath breaths broom brooms";
		}
		'c': switch (n) {
			1: return "cedar cedars ceiling coin coins collector collectors corner corners crack cracks cup cups curtain curtains";
		}
		'd': switch (n) {
			1: return "dent dents dog dogs drop drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet fell fells finger fingers fingertip fingertips floor foot forearm forearms forest forests";
		}
		'g': switch (n) {
			1: return "gold golds grain grains grip grips ground";
		}
		'h': switch (n) {
			1: return "hair hairs hatbox hatboxes head hill hills house houses husband husbands";
		}
		'i': switch (n) {
			1: return "indigo indigos interruption interruptions";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lacquer lacquers leg legs light lights lip lips";
		}
		'm': switch (n) {
			1: return "milk milks mind minds monk monks mote motes mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names nose";
		}
		'p': switch (n) {
			1: return "paper papers peg pegs pinch pinches pond ponds prayer prayers";
		}
		'r': switch (n) {
			1: return "radish radishes rain rains raku rakus roof";
		}
		's': switch (n) {
			1: return "scar scars shine shines silk silks sky sound sounds spatula spatulas stay stays step steps stick sticks stone stones straight straights straw straws";
			2: return "street streets stroke strokes sword swords";
		}
		't': switch (n) {
			1: return "tea teas teeth thread threads thumb thumbs tooth tooths truth truths twist twists";
		}
		'v': switch (n) {
			1: return "village villages";
		}
		'w': switch (n) {
			1: return "wall walls wetter wetters widow widows window windows";
		}
	}
	return 0;
];
-).
