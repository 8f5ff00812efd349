"Under the Thunder" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The prompt-corner is a room. It is privately-named.
The under-stage is a room. It is privately-named.
The property-vault is a room. It is privately-named.
The water-gate is a room. It is privately-named.
The trap-room is a room. It is privately-named.

The printed name of the prompt-corner is "Prompt Corner".
The description of the prompt-corner is "Ropes, a stool, a shaded lamp, and eleven inches away, on the other side of some painted canvas, two thousand people. The stage trap is in front of you, held by a bolt. Iron stairs go down.[if the stage-trap is drawn-state] The bolt of the trap is drawn, and the crack of it shows green.[end if]".
The under-stage is down of the prompt-corner.

The printed name of the under-stage is "Under-Stage".
The description of the under-stage is "A forest of timber props with the whole orchestra coming through the roof. Overhead runs the thunder: a wooden gutter with six cannonballs in it. The trap room is south; the property vaults are east, and a lower stair goes down towards running water.[if the trap-door is closed] [quotation mark]IMBECILES,[quotation mark] sings the door to it, on a rising fourth; and there is a fist going on the inside.[end if]".
The prompt-corner is up of the under-stage.
The property-vault is east of the under-stage.
The water-gate is down of the under-stage.

The printed name of the property-vault is "Property Vault".
The description of the property-vault is "Everything that has ever been carried on and not eaten. Helmets, goblets, the heads of three Baptists. In the middle floats a swan the size of a pony, who has not worked since the management changed. On the wall is a blackboard.".
The under-stage is west of the property-vault.

The printed name of the water-gate is "Water Gate".
The description of the water-gate is "The bottom of the building: an arch, a grating, the river going by in the dark with lamps on it. They brought elephants in here once. One of them is said to have declined.".
The under-stage is up of the water-gate.

The printed name of the trap-room is "Trap Room".
The description of the trap-room is "A cupboard with a platform in it, and a windlass to send the platform up. There is a great deal of green gauze.[if the diva is snagged] In the middle of it, wound up to the hips like a bobbin, is Madame Orsolya. Some of the gauze has been wound, by somebody in a temper, into the teeth of the windlass.[end if][if the diva is snipped] In the middle of it, unwound, with her crown on straight, is Madame Orsolya.[end if]".

Part 2 - States

A thing can be drawn-state or shot-state. A thing is usually shot-state.

A thing can be snagged, snipped or risen-state (this is its tangle property).

A thing has a number called bars-property.

Part 3 - Things

The prompter is a man. It is privately-named.
The stage-trap is a thing. It is privately-named.
The ropes is a thing. It is privately-named.
The thunder is a thing. It is privately-named.
The props-of-wood is a thing. It is privately-named.
The trap-door is a door. It is privately-named.
The blackboard is a thing. It is privately-named.
The swan is a container. It is privately-named.
The trap-key is a thing. It is privately-named.
The tin-key is a thing. It is privately-named.
The baptists is a thing. It is privately-named.
The dagger is a thing. It is privately-named.
The shears-thing is a thing. It is privately-named.
The grating is a thing. It is privately-named.
The diva is a woman. It is privately-named.
The gauze is a thing. It is privately-named.
The windlass is a thing. It is privately-named.

The prompter is in the prompt-corner.
The printed name of the prompter is "prompter".
Include (- with name 'prompter//' 'bald//' 'man//' 'prompters//p', -) when defining the prompter.
The description of the prompter is "A bald man with a score. He has followed every note for twenty years and has never once been seen to like one.[if the bars-property of the prompter is less than 16] He holds up eight fingers, for pages.[end if][if the bars-property of the prompter is at least 16] He holds up two fingers. They could mean pages.[end if]".
The appearance of the prompter is "In the lamplight sits the prompter, turning a page.".
The first place of the prompter is the prompt-corner.

The stage-trap is in the prompt-corner.
The printed name of the stage-trap is "stage trap".
Include (- with name 'stage//' 'trap//' 'bolt//' 'traps//p', -) when defining the stage-trap.
The description of the stage-trap is "A yard square, in five planks.[if the stage-trap is shot-state] It is bolted, from above, so that nobody shall fall on the bassoons.[end if][if the stage-trap is drawn-state] It is unbolted.[end if]".
The stage-trap is fixed in place and scenery.

The ropes is in the prompt-corner.
The printed name of the ropes is "ropes".
Include (- with name 'ropes//', -) when defining the ropes.
The description of the ropes is "You are allowed to touch the third one. You have forgotten which end they count from.".
The ropes is fixed in place, scenery and plural-named.

The thunder is in the under-stage.
The printed name of the thunder is "thunder run".
Include (- with name 'thunder//' 'run//' 'cannonballs//' 'gutter//' 'wooden//' 'runs//p', -) when defining the thunder.
The description of the thunder is "Let those go and there would be a storm in the love duet. It has been done. He conducts in Graz now.".
The thunder is fixed in place and scenery.

The props-of-wood is in the under-stage.
The printed name of the props-of-wood is "timber props".
Include (- with name 'timber//' 'props//' 'forest//', -) when defining the props-of-wood.
The description of the props-of-wood is "Oak, numbered. Somebody has carved a heart on 41, and somebody else a lock on the heart.".
The props-of-wood is fixed in place, scenery and plural-named.

The trap-door is south of the under-stage and north of the trap-room.
The printed name of the trap-door is "trap-room door".
Include (- with name 'trap-room//' 'door//' 'lock//' 'fist//' 'plate//' 'trap//' 'room//' 'doors//p', -) when defining the trap-door.
The description of the trap-door is "Tarred oak. On the lock plate, in chalk, is a moustache.".
The trap-door is openable, closed, lockable, locked and scenery.
The matching key of the trap-door is the trap-key.

The blackboard is in the property-vault.
The printed name of the blackboard is "blackboard".
Include (- with name 'blackboard//' 'wall//' 'chalk//' 'blackboards//p', -) when defining the blackboard.
The description of the blackboard is "[quotation mark]SWORDS 12. CHALICES 4 (1 leaks). KEYS: where he always sang, Til she asked him his name.[quotation mark]".
The blackboard is fixed in place and scenery.

The swan is in the property-vault.
The printed name of the swan is "great swan".
Include (- with name 'great//' 'swan//' 'hatch//' 'pony//' 'laths//' 'swans//p', -) when defining the swan.
The description of the swan is "Laths and goosefeathers. There is a hatch in its back for the tenor.".
The swan is fixed in place, not enterable, openable, closed and scenery.

The trap-key is in the swan.
The printed name of the trap-key is "trap key".
Include (- with name 'trap//' 'key//' 'keys//p', -) when defining the trap-key.
The description of the trap-key is "Long in the shank, with a tag: NOT A PROPERTY.".
The trap-key is portable.

The tin-key is in the property-vault.
The printed name of the tin-key is "tin key".
Include (- with name 'tin//' 'key//' 'silver//' 'keys//p', -) when defining the tin-key.
The description of the tin-key is "A foot long, silver paint, weighs nothing. It opened the dungeon, the treasure house, and the heart of the mountain, eight times a week.".
The tin-key is portable.

The baptists is in the property-vault.
The printed name of the baptists is "Baptists".
Include (- with name 'baptists//' 'heads//' 'helmets//' 'goblets//' 'left-hand//' 'one//', -) when defining the baptists.
The description of the baptists is "The left-hand one is the image of the house manager.".
The baptists is fixed in place, scenery and plural-named.

The dagger is in the property-vault.
The printed name of the dagger is "stage dagger".
Include (- with name 'stage//' 'dagger//' 'blade//' 'daggers//p', -) when defining the dagger.
The description of the dagger is "The blade goes up into the hilt, with a click, if it meets with anything.".
The dagger is portable.

The shears-thing is in the water-gate.
The printed name of the shears-thing is "wardrobe shears".
Include (- with name 'wardrobe//' 'shears//' 'scissors//', -) when defining the shears-thing.
The description of the shears-thing is "On a tape, with a pincushion. They are sharp; wardrobe mistresses are.".
The appearance of the shears-thing is "Over the grating the wardrobe hangs its wet things, and among the tights, on a tape, hangs a pair of shears.".
The first place of the shears-thing is the water-gate.
The shears-thing is portable and plural-named.

The grating is in the water-gate.
The printed name of the grating is "grating".
Include (- with name 'grating//' 'river//' 'arch//' 'iron//' 'portcullis//' 'gratings//p', -) when defining the grating.
The description of the grating is "An iron portcullis, with the river behind it and a wreath of somebody[']s chrysanthemums stuck in it.".
The grating is fixed in place and scenery.

The diva is in the trap-room.
The printed name of the diva is "Madame Orsolya".
Include (- with name 'madame//' 'orsolya//' 'soprano//' 'queen//', -) when defining the diva.
The description of the diva is "Six feet in her crown, and as much again when she breathes in.[if the diva is snagged] Her train is caught in the windlass, and she has been going round and round it to get away, which is not how one gets away.[end if][if the diva is snipped] She stands on the platform with her arms out, already forgiving people.[end if]".
The diva is scenery and proper-named.

The gauze is in the trap-room.
The printed name of the gauze is "green gauze".
Include (- with name 'green//' 'gauze//' 'train//' 'gauzes//p', -) when defining the gauze.
The description of the gauze is "Eleven metres: the Waters.".
The gauze is fixed in place and scenery.

The windlass is in the trap-room.
The printed name of the windlass is "windlass".
Include (- with name 'windlass//' 'drum//' 'handles//' 'platform//' 'oak//' 'cranked//' 'windlasses//p', -) when defining the windlass.
The description of the windlass is "An oak drum and two cranked handles. Four men work it as a rule. But then, they are paid by the hour.".
The windlass is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-drawing is an action applying to one thing.
Understand "draw [something]" as just-drawing.
Understand "unbolt [something]" as just-drawing.
Understand "slide [something]" as just-drawing.

Carry out just-drawing:
	if the noun is the stage-trap:
		if the stage-trap is not shot-state:
			say "It is drawn. There is nothing between her and Art but gravity.";
			stop the action;
		now the stage-trap is drawn-state;
		say "You slide it in time with the drums. The prompter nods, to the drums.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.
Understand "roll [something]" as just-pushing.
Understand "release [something]" as just-pushing.
Understand "untie [something]" as just-pushing.
Understand "loosen [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the thunder:
		say "You have a hand to the peg. From above comes the love duet, as thin and high as a spider[']s thread. You take the hand away.";
		stop the action;
	try pushing the noun.

Knocking-on is an action applying to one thing.
Understand "knock on [something]" as knocking-on.
Understand "call through [something]" as knocking-on.

Carry out knocking-on:
	if the noun is the trap-door:
		say "[quotation mark]If that is the tenor,[quotation mark] sings the door, [quotation mark]I have a HATPIN.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Forcing-with is an action applying to two things.
Understand "force [something] with [something]" as forcing-with.
Understand "prise [something] with [something]" as forcing-with.

Carry out forcing-with:
	if the noun is the trap-door and (the second noun is the tin-key or the second noun is the dagger or the second noun is the shears-thing):
		say "The door is oak and [the second noun] is show business.";
		stop the action;
	say "That would lead nowhere.".

Sniping-with is an action applying to two things.
Understand "snip [something] with [something]" as sniping-with.
Understand "cut [something] with [something]" as sniping-with.
Understand "free [something] with [something]" as sniping-with.
Understand "untie [something] with [something]" as sniping-with.
Understand "loosen [something] with [something]" as sniping-with.

Carry out sniping-with:
	if the noun is the gauze and the second noun is the shears-thing:
		if the shears-thing is not enclosed by the player:
			say "You haven[']t got them in your hand.";
			stop the action;
		if the diva is not snagged:
			say "It is off. The Waters have an outfall now.";
			stop the action;
		now the diva is snipped;
		say "[quotation mark]It is from PARIS,[quotation mark] says Madame Orsolya, and shuts her eyes. Snip, by the third tooth of the drum; snip, by the fourth. She comes off the windlass like thread off a reel, revolving, with great presence.";
		stop the action;
	if the noun is the diva and the second noun is the shears-thing:
		if the shears-thing is not enclosed by the player:
			say "You haven[']t got them in your hand.";
			stop the action;
		if the diva is not snagged:
			say "She is as free as a bird, and nearly as large.";
			stop the action;
		now the diva is snipped;
		say "[quotation mark]It is from PARIS,[quotation mark] says Madame Orsolya, and shuts her eyes. Snip, by the third tooth of the drum; snip, by the fourth. She comes off the windlass like thread off a reel, revolving, with great presence.";
		stop the action;
	if (the noun is the gauze or the noun is the diva) and the second noun is the dagger:
		say "The blade goes up into the hilt, with a click. [quotation mark]That is how I die in the OTHER one,[quotation mark] says Madame Orsolya.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "tug [something]" as just-pulling.
Understand "unwind [something]" as just-pulling.

Carry out just-pulling:
	if (the noun is the diva or the noun is the gauze):
		if the diva is not snipped:
			say "You pull one way and she the other, and the windlass, impartially, takes up the difference. It will have to be cut.";
			stop the action;
		say "It has let go.";
		stop the action;
	try pulling the noun.

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "wind [something]" as just-cranking.
Understand "work [something]" as just-cranking.
Understand "turn [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the windlass:
		if the diva is not snipped:
			say "It takes in another turn of the Waters, and of Madame, who mentions it. She must be got loose before anything goes round.";
			stop the action;
		if the stage-trap is not drawn-state:
			say "The platform goes up a foot and stops, with Madame[']s crown against the planks. The trap is bolted, above, in the prompt corner. She descends, looking at you.";
			stop the action;
		now the diva is risen-state;
		say "You hang on one handle with everything you have eaten this week. It does not move; and then she begins to sing, under her breath, and it does. Up she goes, past your face, crown, bosom, hem, into the green.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the stage-trap:
		try just-drawing the noun;
		stop the action;
	if the noun is the thunder:
		try just-pushing the noun;
		stop the action;
	if the noun is the windlass:
		try just-cranking the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the stage-trap:
		try other words;
		try just-drawing the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the windlass:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the stage-trap:
		try other words;
		try just-drawing the noun;
		be done with other words;
		stop the action;
	if the noun is the thunder:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the stage-trap:
		try other words;
		try just-drawing the noun;
		be done with other words;
		stop the action;
	if the noun is the diva or the noun is the gauze:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the windlass:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the gauze:
		say "Say how: snip [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The forcing-with action translates into I6 as "SKOwn1".
The sniping-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the tin-key +) && x == (+ the trap-door +)) return ##SKOwn1;
			if (y == (+ the dagger +) && x == (+ the trap-door +)) return ##SKOwn1;
			if (y == (+ the shears-thing +) && x == (+ the trap-door +)) return ##SKOwn1;
			if (y == (+ the shears-thing +) && x == (+ the gauze +) or (+ the diva +)) return ##SKOwn2;
			if (y == (+ the dagger +) && x == (+ the gauze +) or (+ the diva +)) return ##SKOwn2;
		7:
			if (y == (+ the tin-key +) && x == (+ the trap-door +)) return ##SKOwn1;
			if (y == (+ the dagger +) && x == (+ the trap-door +)) return ##SKOwn1;
			if (y == (+ the shears-thing +) && x == (+ the trap-door +)) return ##SKOwn1;
			if (y == (+ the shears-thing +) && x == (+ the gauze +) or (+ the diva +)) return ##SKOwn2;
			if (y == (+ the dagger +) && x == (+ the gauze +) or (+ the diva +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the bars-property of the prompter by 1;
	if the bars-property of the prompter is greater than 26, now the bars-property of the prompter is 26.

Every turn:
	if the bars-property of the prompter is at least 16 and the bars-property of the prompter is less than 17:
		say "Overhead the love duet ends. There is applause, like rain, and under it the cellos, going down, and down. Those are the bars before her bars.".

Part 6 - Tasks and endings

The trap-unbolted is a task. The points are 1.
The key-found is a task. The points are 3.
The door-open is a task. The points are 2.
The diva-free is a task. The points are 3.
The diva-up is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the trap-unbolted is pending and the stage-trap is drawn-state:
		achieve the trap-unbolted.

Every turn:
	if the key-found is pending and the trap-key is enclosed by the player:
		achieve the key-found.

Every turn:
	if the door-open is pending and the trap-door is open:
		achieve the door-open.

Every turn:
	if the diva-free is pending and the diva is not snagged:
		achieve the diva-free.

Every turn:
	if the diva-up is pending and the diva is risen-state:
		achieve the diva-up.

Every turn:
	if the story has not ended and the diva-up is achieved:
		say "You hear it from below, through five planks and the soles of her feet: one note, out of nowhere, so quiet that two thousand people stop breathing to get out of its way. She forgives the tenor. She forgives the King. She forgives, by name, and it is not in the score, a mezzo who had not thought that anybody knew.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the bars-property of the prompter is at least 26:
		say "The cellos reach the bottom. There is a bar[']s rest; the green light comes up on an empty stage, and goes on coming up. In the silence, from underneath, two thousand people hear the Queen of the Waters say what she will do to the callboy. It is the only part of the evening that the newspapers print in full.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the prompt-corner.

When play begins:
	say "Third act. The Queen of the Waters is to rise through the stage in green light and forgive everybody. At this moment she is under it, locked in the trap room, where somebody with views about top billing has turned the key on her, and she is making a noise that the second bassoon has been asked to stop. You are the callboy. There are not many bars left. [quotation mark]Up,[quotation mark] says the prompter, out of the side of his mouth, [quotation mark]I don[']t care how. But UP.[quotation mark]".

To decide whether mention (N - a number) is absent:
	if N is 27:
		if the stage-trap is drawn-state:
			no;
		yes;
	if N is 35:
		if the diva is snagged:
			no;
		yes;
	if N is 36:
		if the diva is not snagged:
			no;
		yes;
	if N is 37:
		if the diva is snagged:
			no;
		yes;
	if N is 38:
		if the diva is not snagged:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 39, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Inky, and held up where you can count them.";
	if N is 2, say "It stops at his cuffs.";
	if N is 3, say "Pencilled all over. BREATHE, it says, in red.";
	if N is 4, say "As thick as a doorstep, and he has no need of it.";
	if N is 5, say "The near side of it does the talking.";
	if N is 6, say "Sanded, so that no train shall catch.";
	if N is 7, say "Curled at the ends, and not unlike the manager[']s.";
	if N is 8, say "He has not fitted since the spring.";
	if N is 9, say "It is made to reach through four inches of oak.";
	if N is 10, say "Brass, stamped, and tied on by somebody who minds.";
	if N is 11, say "Painted on the back of the treasure house.";
	if N is 12, say "In the scene dock, folded flat.";
	if N is 13, say "Brass, and roomy.";
	if N is 14, say "The sort with inches on it.";
	if N is 15, say "A velvet tomato, and full of pins.";
	if N is 16, say "Upstairs, sewing somebody into something.";
	if N is 17, say "Eight legs, and all of them dripping.";
	if N is 18, say "[quotation mark]To a great artist.[quotation mark] The card does not say which.";
	if N is 19, say "Yellow, and past it.";
	if N is 20, say "Paste, brass, and one real pearl that she paid for.";
	if N is 21, say "Bare to the shoulder, and good for the back row.";
	if N is 22, say "Four of them, and tonight they were sent for beer.";
	if N is 23, say "The prompter[']s. It squeaks, so he doesn[']t move.";
	if N is 24, say "Green tin over it, so that no one out there shall know.";
	if N is 25, say "You can hear them not coughing.";
	if N is 26, say "They go down to the under-stage, and ring if you run.";
	if N is 27, say "A green line, as thin as a hair.";
	if N is 28, say "From this side, it says SKY, and which way up.";
	if N is 29, say "Overhead, and mostly brass.";
	if N is 30, say "The stage, from underneath. It hums.";
	if N is 31, say "They are east.";
	if N is 32, say "It goes down, and sweats.";
	if N is 33, say "Barges. The lights go by at the pace of a slow movement.";
	if N is 34, say "You could touch both sides of it, but for the singing.";
	if N is 35, say "Somewhere inside all that green.";
	if N is 36, say "At liberty.";
	if N is 37, say "They have the Waters between them.";
	if N is 38, say "A green thread or two, and nothing to bite.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go down.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go up.";
	if N is 44, say "You would have to go east.";
	if N is 45, say "You would have to go down.";
	if N is 46, say "You are there.";
	if N is 47, say "You would have to go west.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go up.";
	if N is 50, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'fingers//': if (n < 1 && SK_Near((+ the prompter +))) return 1;
		'lamplight//': if (n < 2 && SK_Near((+ the prompter +))) return 2;
		'page//': if (n < 3 && SK_Near((+ the prompter +))) return 3;
		'score//': if (n < 4 && SK_Near((+ the prompter +))) return 4;
		'mouth//': if (n < 5 && SK_Near((+ the prompter +))) return 5;
		'planks//': if (n < 6 && SK_Near((+ the stage-trap +))) return 6;
		'moustache//': if (n < 7 && SK_Near((+ the trap-door +))) return 7;
		'tenor//': if (n < 8 && SK_Near((+ the swan +))) return 8; if (n < 39 && SK_Near(player)) return 39;
		'shank//': if (n < 9 && SK_Near((+ the trap-key +))) return 9;
		'tag//': if (n < 10 && SK_Near((+ the trap-key +))) return 10;
		'dungeon//': if (n < 11 && SK_Near((+ the tin-key +))) return 11;
		'house//': if (n < 12 && SK_Near((+ the tin-key +))) return 12;
		'hilt//': if (n < 13 && SK_Near((+ the dagger +))) return 13;
		'tape//': if (n < 14 && SK_Near((+ the shears-thing +))) return 14;
		'pincushio//': if (n < 15 && SK_Near((+ the shears-thing +))) return 15;
		'mistresse//': if (n < 16 && SK_Near((+ the shears-thing +))) return 16;
		'tights//': if (n < 17 && SK_Near((+ the shears-thing +))) return 17;
		'wreath//': if (n < 18 && SK_Near((+ the grating +))) return 18;
		'chrysanth//': if (n < 19 && SK_Near((+ the grating +))) return 19;
		'crown//': if (n < 20 && SK_Near((+ the diva +))) return 20;
		'arms//': if (n < 21 && SK_Near((+ the diva +))) return 21;
		'men//': if (n < 22 && SK_Near((+ the windlass +))) return 22;
		'stool//': if (n < 23 && SK_Near((+ the prompt-corner +))) return 23;
		'lamp//': if (n < 24 && SK_Near((+ the prompt-corner +))) return 24;
		'people//': if (n < 25 && SK_Near((+ the prompt-corner +))) return 25;
		'stairs//': if (n < 26 && SK_Near((+ the prompt-corner +))) return 26;
		'crack//': if (n < 27 && SK_Near((+ the prompt-corner +))) return 27;
		'canvas//': if (n < 28 && SK_Near((+ the prompt-corner +))) return 28;
		'orchestra//': if (n < 29 && SK_Near((+ the under-stage +))) return 29;
		'roof//': if (n < 30 && SK_Near((+ the under-stage +))) return 30;
		'vaults//': if (n < 31 && SK_Near((+ the under-stage +))) return 31;
		'stair//': if (n < 32 && SK_Near((+ the under-stage +))) return 32;
		'lamps//': if (n < 33 && SK_Near((+ the water-gate +))) return 33;
		'cupboard//': if (n < 34 && SK_Near((+ the trap-room +))) return 34;
		'hips//': if (n < 35 && SK_Near((+ the trap-room +))) return 35; if (n < 36 && SK_Near((+ the trap-room +))) return 36;
		'teeth//': if (n < 37 && SK_Near((+ the trap-room +))) return 37; if (n < 38 && SK_Near((+ the trap-room +))) return 38;
		'bassoon//': if (n < 39 && SK_Near(player)) return 39;
		'bassoons//': if (n < 39 && SK_Near(player)) return 39;
		'bobbin//': if (n < 39 && SK_Near(player)) return 39;
		'building//': if (n < 39 && SK_Near(player)) return 39;
		'callboy//': if (n < 39 && SK_Near(player)) return 39;
		'chalices//': if (n < 39 && SK_Near(player)) return 39;
		'click//': if (n < 39 && SK_Near(player)) return 39;
		'duet//': if (n < 39 && SK_Near(player)) return 39;
		'fourth//': if (n < 39 && SK_Near(player)) return 39;
		'graz//': if (n < 39 && SK_Near(player)) return 39;
		'heart//': if (n < 39 && SK_Near(player)) return 39;
		'image//': if (n < 39 && SK_Near(player)) return 39;
		'keys//': if (n < 39 && SK_Near(player)) return 39;
		'light//': if (n < 39 && SK_Near(player)) return 39;
		'managemen//': if (n < 39 && SK_Near(player)) return 39;
		'manager//': if (n < 39 && SK_Near(player)) return 39;
		'metres//': if (n < 39 && SK_Near(player)) return 39;
		'mountain//': if (n < 39 && SK_Near(player)) return 39;
		'name//': if (n < 39 && SK_Near(player)) return 39;
		'noise//': if (n < 39 && SK_Near(player)) return 39;
		'note//': if (n < 39 && SK_Near(player)) return 39;
		'pages//': if (n < 39 && SK_Near(player)) return 39;
		'rule//': if (n < 39 && SK_Near(player)) return 39;
		'square//': if (n < 39 && SK_Near(player)) return 39;
		'storm//': if (n < 39 && SK_Near(player)) return 39;
		'temper//': if (n < 39 && SK_Near(player)) return 39;
		'waters//': if (n < 39 && SK_Near(player)) return 39;
		'corner//': if (n < 40 && SK_Near((+ the prompt-corner +))) return 40; if (n < 43 && SK_Near((+ the under-stage +))) return 43;
		'under-sta//': if (n < 41 && SK_Near((+ the prompt-corner +))) return 41; if (n < 42 && SK_Near((+ the under-stage +))) return 42; if (n < 47 && SK_Near((+ the property-vault +))) return 47; if (n < 49 && SK_Near((+ the water-gate +))) return 49;
		'vault//': if (n < 44 && SK_Near((+ the under-stage +))) return 44; if (n < 46 && SK_Near((+ the property-vault +))) return 46;
		'gate//': if (n < 45 && SK_Near((+ the under-stage +))) return 45; if (n < 48 && SK_Near((+ the water-gate +))) return 48;
		'room//': if (n < 50 && SK_Near((+ the trap-room +))) return 50;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms art artist artists arts";
		}
		'b': switch (n) {
			1: return "bar barge barges bars bassoon bassoons beer beers bird birds bobbin bobbins body breath breaths building buildings";
		}
		'c': switch (n) {
			1: return "callboy callboys canvas canvases card cards ceiling cello cellos chalice chalices click clicks crown crowns cuff cuffs cupboard cupboards";
		}
		'd': switch (n) {
			1: return "difference differences dock docks doorstep doorsteps duet duets dungeon dungeons";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers floor foot fourth fourths";
		}
		'g': switch (n) {
			1: return "graz grazes green greens ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hatpin hatpins heart hearts hilt hilts house houses";
		}
		'i': switch (n) {
			1: return "image images";
		}
		'k': switch (n) {
			1: return "king kings knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamplight lamplights lamps leg legs light lights";
		}
		'm': switch (n) {
			1: return "madame madames management managements manager managers men metre metres mezzo mezzos mistress mistresses mountain mountains moustache moustaches mouth";
			2: return "mouths movement movements";
		}
		'n': switch (n) {
			1: return "name names need needs newspaper newspapers noise noises nose note notes";
		}
		'o': switch (n) {
			1: return "oak oaks orchestra orchestras outfall outfalls";
		}
		'p': switch (n) {
			1: return "pace paces page pages paris parises pearl pearls peg pegs people person persons pincushion pincushions plank planks properties property";
		}
		'r': switch (n) {
			1: return "reel reels roof roofs rule rules";
		}
		's': switch (n) {
			1: return "score scores shank shanks shoulder shoulders silence silences singing singings sky sol soles sols spring springs stage stages stair stairs stool";
			2: return "stools storm storms";
		}
		't': switch (n) {
			1: return "tag tags talking talkings tape tapes temper tempers tenor tenors thread threads thunder thunders tight tights timber timbers tomato tomatos tooths";
		}
		'w': switch (n) {
			1: return "wardrobe wardrobes water waters wreath wreaths";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the prompt-corner +))) rtrue;
		'stair//': if (SK_Near((+ the under-stage +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the prompt-corner +))) rtrue;
	if (SK_Near((+ the under-stage +))) rtrue;
	rfalse;
];
-).
