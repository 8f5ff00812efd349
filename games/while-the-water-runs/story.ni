"While the Water Runs" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The court is a room. It is privately-named.

The printed name of the court is "Court of Halia".
The description of the court is "Two hundred and one jurors on stone benches in the sun, passing olives along. In front of them is the water clock: a big clay jar on a pedestal, with a bronze spout at the foot of it, and a bronze plug for the spout. Beside it are a cistern, the stone with the law on it, and a speaker[']s platform, worn down in the middle.[if the spout is stopped-state and the polykles is silent-state] The water is stopped.[end if][if the spout is gushing] Water runs from the spout in a bright bent line.[end if][if the polykles is reading-state] A herald is reading out the law, at dictation speed.[end if][if the polykles is overtime] The jar is empty, and Polykles is still talking.[end if]".

Part 2 - States

A thing can be gushing or stopped-state. A thing is usually stopped-state.

A thing has a number called measures.

A thing can be silent-state, orating, reading-state, resumed, overtime or hushed (this is its talk-property property).

A thing has a number called clause.

A thing has a number called patience.

Part 3 - Things

The jar is a thing. It is privately-named.
The spout is a thing. It is privately-named.
The jug is a thing. It is privately-named.
The cistern is a thing. It is privately-named.
The stone is a thing. It is privately-named.
The jurors is a thing. It is privately-named.
The myrto is a woman. It is privately-named.
The polykles is a man. It is privately-named.

The jar is in the court.
The printed name of the jar is "clay jar".
Include (- with name 'clay//' 'jar//' 'clock//' 'pedestal//' 'lion//' 'water//' 'big//' 'jars//p', -) when defining the jar.
The description of the jar is "A lion[']s head is painted over the place where the spout comes out, so that in use it looks unwell.[if the measures of the jar is less than 1] There is not a measure in it.[end if][if the measures of the jar is at least 1 and the measures of the jar is less than 2] It holds one measure.[end if][if the measures of the jar is at least 2 and the measures of the jar is less than 3] It holds two measures, up to the lower ring.[end if][if the measures of the jar is at least 3] It holds three measures, up to the upper ring.[end if]".
The jar is fixed in place and scenery.

The spout is in the court.
The printed name of the spout is "bronze spout".
Include (- with name 'bronze//' 'spout//' 'plug//' 'water//' 'spouts//p', -) when defining the spout.
The description of the spout is "Narrow as a reed, and polished by every clerk before you, for want of anything else to do.[if the spout is stopped-state] The plug is in.[end if][if the spout is gushing] The plug is out, and the water runs.[end if]".
The spout is fixed in place and scenery.

The jug is in the court.
The printed name of the jug is "jug".
Include (- with name 'jug//' 'measure//' 'jugs//p', -) when defining the jug.
The description of the jug is "Stamped with the owl of the weights and measures. One jug is one measure: a jug and a half is a lawsuit.".
The appearance of the jug is "The official jug stands on the rim of the cistern.".
The first place of the jug is the court.
The jug is portable.

The cistern is in the court.
The printed name of the cistern is "cistern".
Include (- with name 'cistern//' 'cisterns//p', -) when defining the cistern.
The description of the cistern is "Rain, last winter[']s, with a leaf in it.".
The cistern is fixed in place and scenery.

The stone is in the court.
The printed name of the stone is "law stone".
Include (- with name 'law//' 'stone//' 'stones//p', -) when defining the stone.
The description of the stone is "[quotation mark]FOR ASSAULT, FOUR MEASURES. FOR THEFT, THREE. FOR NUISANCE IN THE STREET, TWO. WHILE LAWS ARE READ OUT LET THE WATER BE STOPPED, for the law takes no man[']s time but its own. WHEN IT IS OUT, LET THE CLERK CALL TIME.[quotation mark] Someone has scratched a fig on it, quite well.".
The stone is fixed in place and scenery.

The jurors is in the court.
The printed name of the jurors is "jurors".
Include (- with name 'jurors//' 'jury//' 'benches//' 'citizens//' 'olives//', -) when defining the jurors.
The description of the jurors is "Two hundred and one, so that they can[']t divide equally. At the moment they are agreed: they want their lunch.".
The jurors is fixed in place, scenery and plural-named.

The myrto is in the court.
The printed name of the myrto is "Myrto".
Include (- with name 'myrto//' 'fig-seller//' 'figs//', -) when defining the myrto.
The description of the myrto is "She has a squint and a clear conscience, and her back to the wall. Her answer is going to be four words long. She has been practising it.".
The appearance of the myrto is "Myrto the fig-seller sits on an upturned basket with her hands in her lap.".
The first place of the myrto is the court.
The myrto is proper-named.

The polykles is in the court.
The printed name of the polykles is "Polykles".
Include (- with name 'polykles//' 'orator//' 'speaker//', -) when defining the polykles.
The description of the polykles is "Curled beard, one bare shoulder, a hand already outstretched toward posterity.[if the polykles is silent-state] He looks at the jar, to see how much he is worth.[end if][if the polykles is orating] He has reached the founding of the city.[end if][if the polykles is reading-state] He has sat down while the law is read, and is fanning himself with his notes.[end if][if the polykles is resumed] He is on the subject of figs, in the widest sense.[end if][if the polykles is overtime] He has closed his eyes, so as not to see the jar.[end if]".
The appearance of the polykles is "On the platform is Polykles, for the prosecution.".
The first place of the polykles is the court.
The polykles is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "add [something] to [something]" as pouring-into.
Understand "fill [something] with [something]" as pouring-into (with nouns reversed).
Understand "fill [something] from [something]" as pouring-into (with nouns reversed).
Understand "refill [something] with [something]" as pouring-into (with nouns reversed).
Understand "refill [something] from [something]" as pouring-into (with nouns reversed).

Carry out pouring-into:
	if the noun is the jug and the second noun is the jar:
		if the jug is not enclosed by the player:
			say "You would have to take up the jug.";
			stop the action;
		if the polykles is not silent-state:
			say "He has had his water. Pour in more now and they[']ll say that he paid you for it.";
			stop the action;
		if the measures of the jar is at least 3:
			say "It is at the brim.";
			stop the action;
		increase the measures of the jar by 1;
		if the measures of the jar is greater than 3, now the measures of the jar is 3;
		say "You fill the jug level at the cistern, hold it up to the jury on both sides, and pour. They watch it the way other cities watch wrestling.";
		stop the action;
	say "That would lead nowhere.".

Tiping-out is an action applying to one thing.
Understand "tip out [something]" as tiping-out.
Understand "drain [something]" as tiping-out.

Carry out tiping-out:
	if the noun is the jar:
		if the polykles is not silent-state:
			say "Not in the middle of his speech. He has friends.";
			stop the action;
		if the measures of the jar is less than 1:
			say "You up-end it, and it drips once, from habit.";
			stop the action;
		now the measures of the jar is 0;
		say "You lean the jar over the gutter. Two hundred and one people shift their feet.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "unplug [something]" as just-pulling.
Understand "release [something]" as just-pulling.
Understand "free [something]" as just-pulling.
Understand "untie [something]" as just-pulling.
Understand "loosen [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the spout and the polykles is silent-state:
		if the measures of the jar is less than 1:
			say "There is nothing in the jar to run.";
			stop the action;
		if the measures of the jar is less than 2:
			say "[quotation mark]One measure![quotation mark] cries Polykles. [quotation mark]Is she to be tried for sneezing?[quotation mark] The stone agrees with him. He should have more.";
			stop the action;
		if the measures of the jar is at least 3:
			say "[quotation mark]Three![quotation mark] says a juror with his mouth full. [quotation mark]Who has she murdered?[quotation mark] By the stone that[']s too much. It[']ll have to be tipped out and measured again.";
			stop the action;
		now the spout is gushing;
		now the polykles is orating;
		say "You draw the plug. [quotation mark]Men of Halia![quotation mark] says Polykles, before the first drop is down, [quotation mark]when our fathers['] fathers first set foot,[quotation mark] and so on.";
		stop the action;
	if the noun is the spout and the spout is stopped-state and the polykles is not silent-state:
		if the polykles is reading-state:
			say "The herald has got no further than the penalties. Let the water be stopped, it says, while laws are read out.";
			stop the action;
		now the spout is gushing;
		say "You draw the plug, and Polykles is up on his feet with the sound of it.";
		stop the action;
	if the noun is the spout and the spout is gushing:
		say "The plug is in your hand.";
		stop the action;
	try pulling the noun.

Just-pluging is an action applying to one thing.
Understand "plug [something]" as just-pluging.
Understand "stop [something]" as just-pluging.
Understand "block [something]" as just-pluging.
Understand "halt [something]" as just-pluging.

Carry out just-pluging:
	if the noun is the spout:
		if the spout is not gushing:
			say "It is stopped.";
			stop the action;
		if the polykles is not reading-state:
			say "Polykles turns, with his arm still out, and looks at you, and the jury begins to hiss. He is talking; so the water runs.";
			stop the action;
		now the spout is stopped-state;
		say "You thumb the plug home. The bright line shortens, drips, and is gone. The law may be read as slowly as it likes.";
		stop the action;
	say "That would lead nowhere.".

Calling-time is an action applying to nothing.
Understand "call time" as calling-time.
Understand "shout time" as calling-time.

Carry out calling-time:
	if the polykles is overtime:
		now the polykles is hushed;
		say "[quotation mark]TIME![quotation mark] you say, in a voice that you hadn[']t met before.";
		stop the action;
	if the polykles is not overtime:
		say "You open your mouth, and see the jar, and change it into a cough. It isn[']t time until the water has run out.";
		stop the action;
	say "That would lead nowhere.".

Talking-to is an action applying to one thing.
Understand "talk to [something]" as talking-to.

Carry out talking-to:
	if the noun is the myrto:
		say "[quotation mark]There was no procession,[quotation mark] says Myrto. [quotation mark]There was him.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the myrto:
		try talking-to the noun;
		stop the action;
	continue the action.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the spout:
		try other words;
		try just-pluging the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the spout:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the myrto:
		try other words;
		try talking-to the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The pouring-into action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the jar +) && x == (+ the jug +)) return ##SKOwn1;
			if (y == (+ the jug +) && x == (+ the jar +)) return ##SKOwn1 + 4096;
		2:
			if (y == (+ the jar +) && x == (+ the jug +)) return ##SKOwn1;
		3:
			if (y == (+ the jar +) && x == (+ the jug +)) return ##SKOwn1;
		4:
			if (y == (+ the jar +) && x == (+ the jug +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the spout is gushing:
		decrease the measures of the jar by 1;
		if the measures of the jar is less than 0, now the measures of the jar is 0.

Every turn:
	if the polykles is reading-state:
		increase the clause of the polykles by 1;
		if the clause of the polykles is greater than 2, now the clause of the polykles is 2.

Every turn:
	if the polykles is reading-state and the spout is gushing and the clause of the polykles is at least 1:
		say "The water goes on running while the herald reads, and every juror sees it. [quotation mark]Thief![quotation mark] they say: [quotation mark]clepsydra![quotation mark] The archon has the jar emptied and the speech begun again from the beginning. Everybody looks at you, Polykles gratefully.";
		now the spout is stopped-state;
		now the polykles is silent-state;
		now the clause of the polykles is 0;
		now the measures of the jar is 0.

Every turn:
	if the polykles is orating:
		say "[quotation mark]But let the herald,[quotation mark] says Polykles, sitting down, [quotation mark]read out the law on processions.[quotation mark] The herald unrolls it. It is a long one.";
		now the polykles is reading-state;
		now the clause of the polykles is 0.

Every turn:
	if the polykles is reading-state and the clause of the polykles is at least 2:
		say "[quotation mark]And let him be fined,[quotation mark] says the herald, [quotation mark]an ox.[quotation mark] He rolls up. The law has been read, and Polykles gets to his feet.";
		now the polykles is resumed.

Every turn:
	if the polykles is resumed and the spout is gushing and the measures of the jar is less than 1:
		say "The line of water bends, thins, and breaks into beads. The jar is empty. Polykles raises his voice.";
		now the polykles is overtime.

Every turn:
	if the polykles is overtime:
		increase the patience of the polykles by 1;
		if the patience of the polykles is greater than 4, now the patience of the polykles is 4.

Part 6 - Tasks and endings

The water-measured is a task. The points are 2.
The law-heard is a task. The points are 2.
The speech-resumed is a task. The points are 1.
The time-called is a task. The points are 3.

The maximum score is 8.

Every turn:
	if the water-measured is pending and the spout is gushing:
		achieve the water-measured.

Every turn:
	if the law-heard is pending and the polykles is reading-state and the spout is stopped-state:
		achieve the law-heard.

Every turn:
	if the speech-resumed is pending and the spout is gushing and the law-heard is achieved and the polykles is not reading-state:
		achieve the speech-resumed.

Every turn:
	if the time-called is pending and the polykles is hushed:
		achieve the time-called.

Every turn:
	if the story has not ended and the time-called is achieved:
		say "Polykles stops with his mouth open, on the first half of [quotation mark]therefore[quotation mark]. Myrto gets up. [quotation mark]He stepped on them,[quotation mark] she says, which is four words, and sits down again. She is acquitted by two hundred to one, and the one is her cousin. All afternoon, wherever you go, somebody presses on you a fig.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the patience of the polykles is at least 4:
		say "Nobody calls time, and so it isn[']t time. Polykles reaches the gods, and the gods['] parents. Lunch passes; some of the jury have to be carried. At sundown they find Myrto guilty of everything, by acclamation, in order to be allowed to go home.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the court.

When play begins:
	say "Today the citizens of Halia try Myrto the fig-seller for obstructing a procession. Against her speaks Polykles, who is paid by the case and talks as if by the word. You are Clerk of the Water. While the water runs, he may talk. When it has run out, he must stop, in the middle of a syllable if need be, and it is for you to say so. The law is quite clear as to how much water he gets. It has been carved on a stone, to save argument, and people have argued about the stone.".

To decide whether mention (N - a number) is absent:
	if N is 16:
		if the polykles is overtime:
			no;
		yes;
	if N is 18:
		if the polykles is reading-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 8, no;
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Red paint, and a mouth much wider than nature.";
	if N is 2, say "A line cut in the clay, with a witness[']s mark beside it.";
	if N is 3, say "It looks straight at whoever is pouring.";
	if N is 4, say "A fig[']s. It proves nothing.";
	if N is 5, say "Hard, and polished by nine hundred verdicts.";
	if N is 6, say "Wet, in a ring, where the jug goes.";
	if N is 7, say "One stroke for the stalk, and two for the rest.";
	if N is 9, say "Whitewashed, and warm.";
	if N is 10, say "Wicker, and darkly stained.";
	if N is 11, say "Sticky, and quite still.";
	if N is 12, say "A clean apron, put on for the law.";
	if N is 13, say "It gives her the look of somebody who has been told this before.";
	if N is 14, say "Oiled, and turned to the light.";
	if N is 15, say "Plump, and well rehearsed.";
	if N is 16, say "Tight shut, like a child[']s at bedtime.";
	if N is 17, say "A slave does it, with hot tongs.";
	if N is 18, say "More of them than you had feared.";
	if N is 19, say "High, and nobody has brought a hat.";
	if N is 20, say "Every speaker has stood on the same two hollows.";
	if N is 21, say "A long scroll, and a very even voice.";
	if N is 23, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'head//': if (n < 1 && SK_Near((+ the jar +))) return 1;
		'ring//': if (n < 2 && SK_Near((+ the jar +))) return 2;
		'owl//': if (n < 3 && SK_Near((+ the jug +))) return 3;
		'leaf//': if (n < 4 && SK_Near((+ the cistern +))) return 4;
		'benches//': if (n < 5 && SK_Near((+ the cistern +))) return 5;
		'rim//': if (n < 6 && SK_Near((+ the cistern +))) return 6;
		'fig//': if (n < 7 && SK_Near((+ the stone +))) return 7;
		'lunch//': if (n < 8 && SK_Near((+ the jurors +))) return 8;
		'wall//': if (n < 9 && SK_Near((+ the myrto +))) return 9;
		'basket//': if (n < 10 && SK_Near((+ the myrto +))) return 10;
		'hands//': if (n < 11 && SK_Near((+ the myrto +))) return 11;
		'lap//': if (n < 12 && SK_Near((+ the myrto +))) return 12;
		'squint//': if (n < 13 && SK_Near((+ the myrto +))) return 13;
		'shoulder//': if (n < 14 && SK_Near((+ the polykles +))) return 14;
		'hand//': if (n < 15 && SK_Near((+ the polykles +))) return 15;
		'eyes//': if (n < 16 && SK_Near((+ the polykles +))) return 16;
		'beard//': if (n < 17 && SK_Near((+ the polykles +))) return 17;
		'notes//': if (n < 18 && SK_Near((+ the polykles +))) return 18;
		'sun//': if (n < 19 && SK_Near((+ the court +))) return 19;
		'platform//': if (n < 20 && SK_Near((+ the court +))) return 20;
		'herald//': if (n < 21 && SK_Near((+ the court +))) return 21;
		'answer//': if (n < 22 && SK_Near(player)) return 22;
		'assault//': if (n < 22 && SK_Near(player)) return 22;
		'city//': if (n < 22 && SK_Near(player)) return 22;
		'clerk//': if (n < 22 && SK_Near(player)) return 22;
		'conscienc//': if (n < 22 && SK_Near(player)) return 22;
		'founding//': if (n < 22 && SK_Near(player)) return 22;
		'lawsuit//': if (n < 22 && SK_Near(player)) return 22;
		'measures//': if (n < 22 && SK_Near(player)) return 22;
		'nuisance//': if (n < 22 && SK_Near(player)) return 22;
		'people//': if (n < 22 && SK_Near(player)) return 22;
		'processio//': if (n < 22 && SK_Near(player)) return 22;
		'prosecuti//': if (n < 22 && SK_Near(player)) return 22;
		'reed//': if (n < 22 && SK_Near(player)) return 22;
		'street//': if (n < 22 && SK_Near(player)) return 22;
		'subject//': if (n < 22 && SK_Near(player)) return 22;
		'syllable//': if (n < 22 && SK_Near(player)) return 22;
		'theft//': if (n < 22 && SK_Near(player)) return 22;
		'halia//': if (n < 23 && SK_Near((+ the court +))) return 23;
		'court//': if (n < 23 && SK_Near((+ the court +))) return 23;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air answer answers apron aprons archon archons arm arms assault assaults";
		}
		'b': switch (n) {
			1: return "basket baskets bead beads beginning beginnings body brim brims";
		}
		'c': switch (n) {
			1: return "ceiling cities city clay clays clerk clerks conscience consciences corner corners cough coughs cousin cousins cut cuts";
		}
		'd': switch (n) {
			1: return "drop drops";
		}
		'e': switch (n) {
			1: return "ear ears";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foot founding foundings full fulls";
		}
		'g': switch (n) {
			1: return "god gods ground gutter gutters";
		}
		'h': switch (n) {
			1: return "hair hand hands hat hats head heads herald heralds hollow hollows home homes";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lap laps lawsuit lawsuits leaf leafs leg legs level levels light lights look looks lunch lunches";
		}
		'm': switch (n) {
			1: return "mark marks mouth mouths";
		}
		'n': switch (n) {
			1: return "nose nuisance nuisances";
		}
		'o': switch (n) {
			1: return "owl owls";
		}
		'p': switch (n) {
			1: return "parent parents penalties penalty people person persons platform platforms procession processions prosecution prosecutions";
		}
		'r': switch (n) {
			1: return "reed reeds rim rims ring rings roof";
		}
		's': switch (n) {
			1: return "scroll scrolls shoulder shoulders sky slave slaves sound sounds speech speeches squint squints stalk stalks street streets stroke strokes subject";
			2: return "subjects sun suns syllable syllables";
		}
		't': switch (n) {
			1: return "theft thefts tongs tongses";
		}
		'v': switch (n) {
			1: return "verdict verdicts voice voices";
		}
		'w': switch (n) {
			1: return "wall walls";
		}
	}
	return 0;
];
-).
