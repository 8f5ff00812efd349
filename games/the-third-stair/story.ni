"The Third Stair" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

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
Include (- with name 'channel//' 'leaf//' 'channels//p', -) when defining the channel.
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
	no.

To decide whether mention (N - a number) has an answer:
	yes.

To answer mention (N - a number):
	if N is 1, say "You are there.";
	if N is 2, say "You are there.";
	if N is 3, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'terrace//': if (n < 1 && SK_Near((+ the spring-terrace +))) return 1; if (n < 2 && SK_Near((+ the heron-terrace +))) return 2; if (n < 3 && SK_Near((+ the last-terrace +))) return 3;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
-).
