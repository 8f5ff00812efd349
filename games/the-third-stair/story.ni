"The Third Stair" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The spring-terrace is a room. It is privately-named.
The heron-terrace is a room. It is privately-named.
The last-terrace is a room. It is privately-named.

The printed name of the spring-terrace is "Spring Terrace".
The description of the spring-terrace is "The top step of the stair. A channel as wide as your two feet comes round the shoulder of the hill, carrying cold water and the occasional leaf with an appointment elsewhere. Where it meets the terrace a sluice board holds it back. Along the wall is the seedbed. The terraces go down from here.[if the board is lowered] The water stands behind the board, trembling to be asked.[end if][if the board is raised] The water slides under the raised board and away downhill, talking.[end if]".
The heron-terrace is down of the spring-terrace.

The printed name of the heron-terrace is "Heron Terrace".
The description of the heron-terrace is "The middle step, planted a week ago, with a heron in it who believes it was done for him. A bamboo pipe as thick as a leg runs through the wall to carry water to the terrace below.[if the pipe is choked and the board is raised] Water is backing up behind the mouth of the pipe, going nowhere.[end if][if the pipe is cleared and the board is raised] The mouth of the pipe gulps like a carp.[end if]".
The spring-terrace is up of the heron-terrace.
The last-terrace is down of the heron-terrace.

The printed name of the last-terrace is "Last Terrace".
The description of the last-terrace is "The bottom step, narrow and bent like a rib, with a long drop beyond the wall and a cloud lying in it. Aunt Lumawig has had her chair put on the bank. The paddy lies in front of her.[if the paddy is cracked] Nothing shines here but her eyes.[end if]".
The heron-terrace is up of the last-terrace.

Part 2 - States

A thing can be raised or lowered. A thing is usually lowered.

A thing can be cleared or choked. A thing is usually choked.

A thing can be cracked, flooded or planted (this is its paddy-state property).

Part 3 - Things

The board is a thing. It is privately-named.
The channel is a thing. It is privately-named.
The seedbed is a thing. It is privately-named.
The seedlings is a thing. It is privately-named.
The heron is a thing. It is privately-named.
The pipe is a thing. It is privately-named.
The rod-thing is a thing. It is privately-named.
The carved-figure is a thing. It is privately-named.
The aunt is a woman. It is privately-named.
The paddy is a thing. It is privately-named.
The cloud is a thing. It is privately-named.

The board is in the spring-terrace.
The printed name of the board is "sluice board".
Include (- with name 'sluice//' 'board//' 'plank//' 'gate//' 'boards//p', -) when defining the board.
The description of the board is "A plank of red wood in two stone grooves, worn at the top edge by five generations of thumbs.[if the board is lowered] It is down, and tight.[end if][if the board is raised] It is up on its peg.[end if]".
The board is fixed in place and scenery.

The channel is in the spring-terrace.
The printed name of the channel is "channel".
Include (- with name 'channel//' 'leaf//' 'occasional//' 'channels//p', -) when defining the channel.
The description of the channel is "Dug by people whose names are still sung, at some length, at weddings. It has never once been dry.".
The channel is fixed in place and scenery.

The seedbed is in the spring-terrace.
The printed name of the seedbed is "seedbed".
Include (- with name 'seedbed//' 'seedbeds//p', -) when defining the seedbed.
The description of the seedbed is "Combed flat and nearly empty, with the print of your aunt[']s heel at one corner, like a signature.".
The seedbed is fixed in place and scenery.

The seedlings is in the spring-terrace.
The printed name of the seedlings is "rice seedlings".
Include (- with name 'rice//' 'seedlings//' 'bundle//', -) when defining the seedlings.
The description of the seedlings is "A bundle the size of a broom[']s head, bright green, tied with a twist of their own leaves. The roots drip.".
The appearance of the seedlings is "One bundle of rice seedlings has been left in the seedbed, for whoever is late.".
The first place of the seedlings is the spring-terrace.
The seedlings is portable and plural-named.

The heron is in the heron-terrace.
The printed name of the heron is "heron".
Include (- with name 'heron//' 'bird//' 'herons//p', -) when defining the heron.
The description of the heron is "He lifts one foot, considers the whole agricultural situation, and puts it down again.".
The heron is fixed in place and scenery.

The pipe is in the heron-terrace.
The printed name of the pipe is "bamboo pipe".
Include (- with name 'bamboo//' 'pipe//' 'mouth//' 'pipes//p', -) when defining the pipe.
The description of the pipe is "Three nodes were knocked out of it with a hot iron, in your grandfather[']s time.[if the pipe is choked] It is stopped with mud, a yard in, by something that has thought about it.[end if][if the pipe is cleared] You can see daylight through it, and down it you can hear the next terrace breathe.[end if]".
The pipe is fixed in place and scenery.

The rod-thing is in the heron-terrace.
The printed name of the rod-thing is "long rod".
Include (- with name 'long//' 'rod//' 'palm//' 'stick//' 'rods//p', -) when defining the rod-thing.
The description of the rod-thing is "Split palm, springy, taller than you. Boys catch eels with it and men pretend not to.".
The appearance of the rod-thing is "A long rod leans against the terrace wall.".
The first place of the rod-thing is the heron-terrace.
The rod-thing is portable.

The carved-figure is in the heron-terrace.
The printed name of the carved-figure is "carved figure".
Include (- with name 'carved//' 'figure//' 'guardian//' 'figures//p', -) when defining the carved-figure.
The description of the carved-figure is "A squat wooden man, knees up, arms folded, black with age and chicken fat. He guards the granary and has a poor opinion of everyone.".
The appearance of the carved-figure is "A carved figure squats on the wall.".
The first place of the carved-figure is the heron-terrace.
The carved-figure is fixed in place and scenery.

The aunt is in the last-terrace.
The printed name of the aunt is "Aunt Lumawig".
Include (- with name 'aunt//' 'lumawig//', -) when defining the aunt.
The description of the aunt is "She has a blanket, a betel box, and a view of every mistake you are going to make. [quotation mark]Water first,[quotation mark] she says, in case it had slipped your mind.".
The appearance of the aunt is "Aunt Lumawig sits with both hands on her stick, like a queen waiting for a war to be brought to her.".
The first place of the aunt is the last-terrace.
The aunt is proper-named.

The paddy is in the last-terrace.
The printed name of the paddy is "paddy".
Include (- with name 'paddy//' 'field//' 'mud//' 'paddies//p', -) when defining the paddy.
The description of the paddy is "It is the smallest field you own and the one she asks after.[if the paddy is cracked] It is cracked all over like an old plate. A seedling would snap before it went in.[end if][if the paddy is flooded] It holds a hand[']s depth of water, the sky, and you upside down.[end if][if the paddy is planted] Green stitches, row upon row, a little drunk at the left-hand end.[end if]".
The paddy is fixed in place and scenery.

The cloud is in the last-terrace.
The printed name of the cloud is "cloud".
Include (- with name 'cloud//' 'drop//' 'clouds//p', -) when defining the cloud.
The description of the cloud is "The valley[']s. It comes up at four and looks over the wall.".
The cloud is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-raising is an action applying to one thing.
Understand "raise [something]" as just-raising.
Understand "lift [something]" as just-raising.
Understand "pull [something]" as just-raising.
Understand "hoist [something]" as just-raising.

Carry out just-raising:
	if the noun is the board:
		if the board is not lowered:
			say "It is as high as the groove goes.";
			stop the action;
		now the board is raised;
		say "You get your thumbs into the worn places and heave. It sticks; it sucks; it gives. The water lies down flat and goes under.";
		stop the action;
	say "That would lead nowhere.".

Just-lowering is an action applying to one thing.
Understand "lower [something]" as just-lowering.

Carry out just-lowering:
	if the noun is the board:
		if the board is not raised:
			say "It could not be lower.";
			stop the action;
		if the board is not lowered:
			say "Let it run. The last terrace has been thirsty since Tuesday.";
			stop the action;
		say "Down it goes.";
		stop the action;
	say "That would lead nowhere.".

Poking-with is an action applying to two things.
Understand "poke [something] with [something]" as poking-with.
Understand "clear [something] with [something]" as poking-with.
Understand "unblock [something] with [something]" as poking-with.
Understand "rod [something] with [something]" as poking-with.
Understand "push [something] into [something]" as poking-with (with nouns reversed).
Understand "push [something] in [something]" as poking-with (with nouns reversed).

Carry out poking-with:
	if the noun is the pipe and the second noun is the rod-thing:
		if the rod-thing is not enclosed by the player:
			say "You blow down the pipe. The mountain blows back. Use the rod, once you have hold of it.";
			stop the action;
		if the pipe is not choked:
			say "It runs as clear as a flute.";
			stop the action;
		now the pipe is cleared;
		say "You feed the rod in hand over hand. At the third yard it meets something that gives, then does not, then goes with a noise that makes the heron revise his position. A crab comes out first, sideways, carrying on the argument.";
		stop the action;
	if (the noun is the heron or the noun is the aunt or the noun is the carved-figure or the noun is the paddy) and the second noun is the rod-thing:
		say "You think better of it. [The noun] looks as if it had seen you think.";
		stop the action;
	say "That would lead nowhere.".

Planting-in is an action applying to two things.
Understand "plant [something] in [something]" as planting-in.
Understand "transplant [something] in [something]" as planting-in.
Understand "set [something] in [something]" as planting-in.
Understand "bury [something] in [something]" as planting-in.
Understand "sow [something] in [something]" as planting-in.

Carry out planting-in:
	if the noun is the seedlings and the second noun is the paddy:
		if the seedlings is not enclosed by the player:
			say "You make a hole in the mud with your thumb, and it closes. You[']ve brought no seedlings to put in.";
			stop the action;
		if the paddy is not flooded:
			say "You try one. It bends double on a crust like pottery. [quotation mark]Water first,[quotation mark] says Aunt Lumawig, to the cloud.";
			stop the action;
		now the paddy is planted;
		now the seedlings is nowhere;
		say "Backwards, bent like a hairpin, three stems to a thumb-hole, a hand apart. The mud takes hold of each one as if it had been promised it. At the left-hand end you look up at the cloud, and it shows.";
		stop the action;
	if the noun is the seedlings and the second noun is the seedbed:
		say "They have just come out of it.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.

Carry out giving-to:
	if (the noun is the seedlings or the noun is the rod-thing) and the second noun is the aunt:
		say "[quotation mark]Not to me,[quotation mark] says Aunt Lumawig. [quotation mark]I am not a field.[quotation mark]";
		stop the action;
	try giving the noun to the second noun.

Just-toppling is an action applying to one thing.
Understand "topple [something]" as just-toppling.
Understand "tip over [something]" as just-toppling.
Understand "knock over [something]" as just-toppling.

Carry out just-toppling:
	if the noun is the carved-figure:
		now the carved-figure is nowhere;
		say "You put your shoulder to him. He goes over backwards with his arms folded, and the cloud closes above him without a sound.";
		stop the action;
	say "That would lead nowhere.".

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the board:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the board:
		try other words;
		try just-raising the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

The poking-with action translates into I6 as "SKOwn1".
The planting-in action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the rod-thing +) && x == (+ the pipe +) or (+ the heron +) or (+ the carved-figure +) or (+ the paddy +)) return ##SKOwn1;
			if (y == (+ the pipe +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the heron +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the rod-thing +) && x == (+ the aunt +)) return -1;
			if (y == (+ the aunt +) && x == (+ the rod-thing +)) return -1;
			if (y == (+ the carved-figure +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the paddy +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the paddy +) && x == (+ the seedlings +)) return ##SKOwn2;
			if (y == (+ the seedbed +) && x == (+ the seedlings +)) return ##SKOwn2;
			if (y == (+ the aunt +) && x == (+ the seedlings +)) return ##SKOwn3;
		3:
			if (y == (+ the pipe +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the heron +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the aunt +) && x == (+ the rod-thing +)) return -1;
			if (y == (+ the carved-figure +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the paddy +) && x == (+ the rod-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the paddy +) && x == (+ the seedlings +)) return ##SKOwn2;
			if (y == (+ the seedbed +) && x == (+ the seedlings +)) return ##SKOwn2;
			if (y == (+ the aunt +) && x == (+ the seedlings +)) return ##SKOwn3;
		4:
			if (y == (+ the aunt +) && x == (+ the seedlings +) or (+ the rod-thing +)) return ##SKOwn3;
		5:
			if (y == (+ the aunt +) && x == (+ the seedlings +) or (+ the rod-thing +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the board is raised and the pipe is cleared and the paddy is cracked:
		now the paddy is flooded.

Every turn:
	if the paddy is flooded and the task-flood is pending:
		say "Below the wall there is a cough, and then a long brown tongue of water comes out of the pipe[']s end and goes feeling its way into the cracks of the last terrace, every one. The field hisses like a pan. Presently it shines.".

Part 6 - Tasks and endings

The task-board is a task. The points are 1.
The task-pipe is a task. The points are 2.
The task-flood is a task. The points are 2.
The task-plant is a task. The points are 3.

The maximum score is 8.

Every turn:
	if the task-board is pending and the board is raised:
		achieve the task-board.

Every turn:
	if the task-pipe is pending and the pipe is cleared:
		achieve the task-pipe.

Every turn:
	if the task-flood is pending and the paddy is not cracked:
		achieve the task-flood.

Every turn:
	if the task-plant is pending and the paddy is planted:
		achieve the task-plant.

Every turn:
	if the story has not ended and the task-plant is achieved:
		say "Aunt Lumawig looks along the rows for a long time. At the left-hand end she stops, and you wait for it. [quotation mark]Your uncle[']s were crooked there too,[quotation mark] she says; [quotation mark]there is a stone.[quotation mark] Then she puts out her hand, not for the stick but for yours, and is helped up.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the carved-figure is nowhere:
		say "[quotation mark]What was that?[quotation mark] says Aunt Lumawig; and then she sees the wall, and the gap on it. She says nothing else today, nor tomorrow. Nobody plants a field that nobody guards. At four the cloud comes up and looks over the wall, and there is no one to look back.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the spring-terrace.

When play begins:
	say "From the road the mountain looks like a staircase for somebody very large. From inside it is mostly mud, and most of the mud is yours, or will be: your aunt Lumawig[']s knees have retired, and this year she is directing operations from a chair. Two terraces are green already. The third, at the bottom, is as dry as a biscuit, and the seedlings for it should have been in on Tuesday.".

To decide whether mention (N - a number) is absent:
	if N is 19:
		if the paddy is flooded:
			no;
		yes;
	if N is 20:
		if the paddy is not cracked:
			no;
		yes;
	if N is 21:
		if the paddy is cracked:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 30, no;
	if N is 32, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Cut straight, and slippery.";
	if N is 2, say "A finger of hard wood, for holding the board up.";
	if N is 3, say "Buried along it, so as to keep an ear on it.";
	if N is 4, say "White, and longer than the leaves.";
	if N is 5, say "Gone to rust long since. The hole has lasted.";
	if N is 6, say "You can feel where they were, like knuckles.";
	if N is 7, say "At their lessons, or at the eels.";
	if N is 8, say "Three terraces over, not looking.";
	if N is 9, say "Drawn up to the chin. He has waited longer than you.";
	if N is 10, say "Folded, by somebody with three strokes of a knife.";
	if N is 11, say "Up the hill, on stilts, with last year in it.";
	if N is 12, say "Red and black, and older than the quarrel about it.";
	if N is 13, say "Brass. It clicks shut when she has made up her mind.";
	if N is 14, say "One over the other, and both of them brown.";
	if N is 15, say "Guava, with a thumb worn into it.";
	if N is 16, say "Small, black, and on the paddy.";
	if N is 17, say "Carried down by four cousins, with her in it.";
	if N is 18, say "Grass, trodden flat to take four chair legs.";
	if N is 19, say "A hand deep, with you in it.";
	if N is 20, say "Settled, and the colour of tea.";
	if N is 21, say "You could lose a sandal down one.";
	if N is 22, say "There is only spring above it, and then sky.";
	if N is 23, say "Three, one below another.";
	if N is 24, say "Three steps, for somebody very large.";
	if N is 25, say "Cold enough to make your teeth ring.";
	if N is 26, say "Forest, and the channel coming round it.";
	if N is 27, say "Planted to the edges, with a heron[']s width to spare.";
	if N is 28, say "Shin deep between the rows, and as still as he is.";
	if N is 29, say "After it the mountain stops bothering.";
	if N is 31, say "Stones, fitted without mortar by people with time.";
	if N is 33, say "You are there.";
	if N is 34, say "You are there.";
	if N is 35, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'stone//': if (n < 1 && SK_Near((+ the board +))) return 1;
		'grooves//': if (n < 1 && SK_Near((+ the board +))) return 1;
		'peg//': if (n < 2 && SK_Near((+ the board +))) return 2;
		'people//': if (n < 3 && SK_Near((+ the channel +))) return 3;
		'roots//': if (n < 4 && SK_Near((+ the seedlings +))) return 4;
		'iron//': if (n < 5 && SK_Near((+ the pipe +))) return 5;
		'nodes//': if (n < 6 && SK_Near((+ the pipe +))) return 6;
		'boys//': if (n < 7 && SK_Near((+ the rod-thing +))) return 7;
		'men//': if (n < 8 && SK_Near((+ the rod-thing +))) return 8;
		'knees//': if (n < 9 && SK_Near((+ the carved-figure +))) return 9; if (n < 32 && SK_Near(player)) return 32;
		'arms//': if (n < 10 && SK_Near((+ the carved-figure +))) return 10;
		'granary//': if (n < 11 && SK_Near((+ the carved-figure +))) return 11;
		'blanket//': if (n < 12 && SK_Near((+ the aunt +))) return 12;
		'box//': if (n < 13 && SK_Near((+ the aunt +))) return 13;
		'hands//': if (n < 14 && SK_Near((+ the aunt +))) return 14;
		'stick//': if (n < 15 && SK_Near((+ the aunt +))) return 15;
		'eyes//': if (n < 16 && SK_Near((+ the aunt +))) return 16;
		'chair//': if (n < 17 && SK_Near((+ the aunt +))) return 17; if (n < 32 && SK_Near(player)) return 32;
		'bank//': if (n < 18 && SK_Near((+ the aunt +))) return 18;
		'sky//': if (n < 19 && SK_Near((+ the paddy +))) return 19;
		'water//': if (n < 20 && SK_Near((+ the paddy +))) return 20; if (n < 25 && SK_Near((+ the spring-terrace +))) return 25; if (n < 28 && SK_Near((+ the heron-terrace +))) return 28;
		'cracks//': if (n < 21 && SK_Near((+ the paddy +))) return 21;
		'step//': if (n < 22 && SK_Near((+ the spring-terrace +))) return 22; if (n < 27 && SK_Near((+ the heron-terrace +))) return 27; if (n < 29 && SK_Near((+ the last-terrace +))) return 29;
		'terraces//': if (n < 23 && SK_Near((+ the spring-terrace +))) return 23;
		'stair//': if (n < 24 && SK_Near((+ the spring-terrace +))) return 24;
		'shoulder//': if (n < 26 && SK_Near((+ the spring-terrace +))) return 26;
		'hill//': if (n < 26 && SK_Near((+ the spring-terrace +))) return 26;
		'lies//': if (n < 30 && SK_Near((+ the last-terrace +))) return 30;
		'wall//': if (n < 31 && SK_Near(player)) return 31;
		'drunk//': if (n < 32 && SK_Near(player)) return 32;
		'appointme//': if (n < 32 && SK_Near(player)) return 32;
		'biscuit//': if (n < 32 && SK_Near(player)) return 32;
		'carp//': if (n < 32 && SK_Near(player)) return 32;
		'corner//': if (n < 32 && SK_Near(player)) return 32;
		'generatio//': if (n < 32 && SK_Near(player)) return 32;
		'head//': if (n < 32 && SK_Near(player)) return 32;
		'heel//': if (n < 32 && SK_Near(player)) return 32;
		'leg//': if (n < 32 && SK_Near(player)) return 32;
		'mind//': if (n < 32 && SK_Near(player)) return 32;
		'mistake//': if (n < 32 && SK_Near(player)) return 32;
		'mountain//': if (n < 32 && SK_Near(player)) return 32;
		'opinion//': if (n < 32 && SK_Near(player)) return 32;
		'plate//': if (n < 32 && SK_Near(player)) return 32;
		'print//': if (n < 32 && SK_Near(player)) return 32;
		'queen//': if (n < 32 && SK_Near(player)) return 32;
		'rib//': if (n < 32 && SK_Near(player)) return 32;
		'road//': if (n < 32 && SK_Near(player)) return 32;
		'seedling//': if (n < 32 && SK_Near(player)) return 32;
		'signature//': if (n < 32 && SK_Near(player)) return 32;
		'situation//': if (n < 32 && SK_Near(player)) return 32;
		'squat//': if (n < 32 && SK_Near(player)) return 32;
		'staircase//': if (n < 32 && SK_Near(player)) return 32;
		'thumbs//': if (n < 32 && SK_Near(player)) return 32;
		'tuesday//': if (n < 32 && SK_Near(player)) return 32;
		'twist//': if (n < 32 && SK_Near(player)) return 32;
		'view//': if (n < 32 && SK_Near(player)) return 32;
		'war//': if (n < 32 && SK_Near(player)) return 32;
		'weddings//': if (n < 32 && SK_Near(player)) return 32;
		'wood//': if (n < 32 && SK_Near(player)) return 32;
		'terrace//': if (n < 33 && SK_Near((+ the spring-terrace +))) return 33; if (n < 34 && SK_Near((+ the heron-terrace +))) return 34; if (n < 35 && SK_Near((+ the last-terrace +))) return 35;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air appointment appointments argument arguments arm arms";
		}
		'b': switch (n) {
			1: return "bank banks biscuit biscuits blanket blankets body box boxes boy boys";
		}
		'c': switch (n) {
			1: return "carp carps ceiling chair chairs chin chins corner corners cough coughs cousin cousins crab crabs crust crusts";
		}
		'd': switch (n) {
			1: return "deep deeps drunk drunks";
		}
		'e': switch (n) {
			1: return "ear ears eel eels eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor flute flutes foot";
		}
		'g': switch (n) {
			1: return "gap gaps generation generations granaries granary groove grooves ground";
		}
		'h': switch (n) {
			1: return "hair hairpin hairpins hand hands head heads heel heels hill hills hole holes";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'k': switch (n) {
			1: return "knee knees knife knifes";
		}
		'l': switch (n) {
			1: return "leaves leg legs lesson lessons";
		}
		'm': switch (n) {
			1: return "man mans men mind minds mistake mistakes mountain mountains";
		}
		'n': switch (n) {
			1: return "nod nodes nods noise noises nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "pan pans peg pegs people person persons plate plates position positions print prints";
		}
		'q': switch (n) {
			1: return "quarrel quarrels queen queens";
		}
		'r': switch (n) {
			1: return "rib ribs road roads roof root roots";
		}
		's': switch (n) {
			1: return "sandal sandals shoulder shoulders signature signatures situation situations sound sounds squat squats stair staircase staircases stairs stem stems";
			2: return "step steps stilt stilts stone stones stroke strokes";
		}
		't': switch (n) {
			1: return "tea teas teeth thumb thumbs tongue tongues tooth tooths tuesday tuesdays twist twists";
		}
		'v': switch (n) {
			1: return "view views";
		}
		'w': switch (n) {
			1: return "wall walls war wars wedding weddings wood woods";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the spring-terrace +))) rtrue;
		'staircase//': if (SK_Near(player)) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the spring-terrace +))) rtrue;
	if (SK_Near(player)) rtrue;
	rfalse;
];
-).
