"Three Grains" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shopfront is a room. It is privately-named.
The dispensary is a room. It is privately-named.

The printed name of the shopfront is "Apothecary[']s Shop".
The description of the shopfront is "Bow window, brass rail, and four hundred drawers with Latin on them, three hundred and ninety of which hold liquorice. In the window glow the great carboys, red and green. The prescription lies on the counter. The dispensary is through the curtain to the north.".
The dispensary is north of the shopfront.

The printed name of the dispensary is "Dispensary".
The description of the dispensary is "Hardly bigger than a cupboard, and most of it is cupboard: oak, black with age, with a skull carved on it by somebody who had only had skulls described to him. The balance, with its left pan and its right pan, stands in the light of the window, under a glass shade with one side gone; beside it are the weight box and a sheaf of white papers. A bench runs along below it, where everything has its place, and Mr Gaunt[']s key its hook.".
The shopfront is south of the dispensary.

Part 2 - States

A thing has a number called powder.

A thing can be unmade-state, deadly, proper-state or feeble (this is its dose property).

Part 3 - Things

The counter is a thing. It is privately-named.
The prescription is a thing. It is privately-named.
The carboys is a thing. It is privately-named.
The drawers is a thing. It is privately-named.
The housekeeper is a woman. It is privately-named.
The cupboard-thing is a container. It is privately-named.
The bench is a supporter. It is privately-named.
The hook is a supporter. It is privately-named.
The ironkey is a thing. It is privately-named.
The foxglove is a thing. It is privately-named.
The arsenic is a thing. It is privately-named.
The four-thing is a thing. It is privately-named.
The one-thing is a thing. It is privately-named.
The box-thing is a thing. It is privately-named.
The balance is a thing. It is privately-named.
The leftpan is a container. It is privately-named.
The rightpan is a container. It is privately-named.
The papers is a thing. It is privately-named.
The packet is a thing. It is privately-named.

The counter is in the shopfront.
The printed name of the counter is "counter".
Include (- with name 'counter//' 'counters//p', -) when defining the counter.
The description of the counter is "Mahogany, polished by elbows in the hope of a better price.".
The counter is fixed in place and scenery.

The prescription is in the shopfront.
The printed name of the prescription is "prescription".
Include (- with name 'prescription//' 'paper//' 'note//' 'prescriptions//p', -) when defining the prescription.
The description of the prescription is "Dr Lisle writes like a spider with a grievance. [quotation mark]Adm. Penrose. Pulv. digital. fol., gr. iij. One powder, in water, at noon.[quotation mark] The three strokes of the numeral are quite clear. He has gone over them twice.".
The prescription is fixed in place and scenery.

The carboys is in the shopfront.
The printed name of the carboys is "carboys".
Include (- with name 'carboys//' 'great//', -) when defining the carboys.
The description of the carboys is "Red is cochineal, green is copper, and neither has ever done anybody any good.".
The carboys is fixed in place, scenery and plural-named.

The drawers is in the shopfront.
The printed name of the drawers is "drawers".
Include (- with name 'drawers//' 'liquorice//' 'latin//', -) when defining the drawers.
The description of the drawers is "RAD. RHEI. FLOR. ANTHEM. You open one at random. Liquorice.".
The drawers is fixed in place, scenery and plural-named.

The housekeeper is in the shopfront.
The printed name of the housekeeper is "Mrs Tregear".
Include (- with name 'mrs//' 'tregear//' 'housekeeper//' 'bonnet//', -) when defining the housekeeper.
The description of the housekeeper is "Black bonnet, black gloves, a watch pinned where another woman would have a brooch. She has kept the Admiral alive for thirty years, mainly by contradicting him. [quotation mark]It[']s to be by noon,[quotation mark] she says.".
The appearance of the housekeeper is "Mrs Tregear, the Admiral[']s housekeeper, stands in the exact middle of the shop.".
The first place of the housekeeper is the shopfront.
The housekeeper is proper-named.

The cupboard-thing is in the dispensary.
The printed name of the cupboard-thing is "poison cupboard".
Include (- with name 'poison//' 'cupboard//' 'skull//' 'cupboards//p', -) when defining the cupboard-thing.
The description of the cupboard-thing is "The skull has a full set of teeth and a friendly expression.".
The cupboard-thing is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the cupboard-thing is the ironkey.

The bench is in the dispensary.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Scrubbed. You should know.".
The bench is fixed in place, not enterable and scenery.

The hook is in the dispensary.
The printed name of the hook is "brass hook".
Include (- with name 'brass//' 'hook//' 'hooks//p', -) when defining the hook.
The description of the hook is "Set at the height of Mr Gaunt[']s nose.".
The hook is fixed in place, not enterable and scenery.

The ironkey is on the hook.
The printed name of the ironkey is "iron key".
Include (- with name 'iron//' 'key//' 'keys//p', -) when defining the ironkey.
The description of the ironkey is "A tag on it says MINE.".
The ironkey is portable.

The foxglove is in the cupboard-thing.
The printed name of the foxglove is "foxglove jar".
Include (- with name 'foxglove//' 'jar//' 'digitalis//' 'spoon//' 'little//' 'horn//' 'jars//p', -) when defining the foxglove.
The description of the foxglove is "Blue glass, ribbed, so that one knows it in the dark. The powder is green-grey and smells of hay. It has a little horn spoon, and a good tap of the spoon is near enough a grain; but Mr Gaunt says that [quotation mark]near enough[quotation mark] is written on a great many headstones.".
The foxglove is portable.

The arsenic is in the cupboard-thing.
The printed name of the arsenic is "arsenic jar".
Include (- with name 'arsenic//' 'jar//' 'jars//p', -) when defining the arsenic.
The description of the arsenic is "Also ribbed. Also, the label says in three languages, white, which is how you tell.".
The arsenic is fixed in place.

The four-thing is on the bench.
The printed name of the four-thing is "four-grain weight".
Include (- with name 'four-grain//' 'weight//' 'four//' 'weights//p', -) when defining the four-thing.
The description of the four-thing is "A flake of brass with the corner turned up, stamped IV.".
The four-thing is portable.

The one-thing is on the bench.
The printed name of the one-thing is "single-grain weight".
Include (- with name 'single-grain//' 'weight//' 'single//' 'weights//p', -) when defining the one-thing.
The description of the one-thing is "A flake of brass, smaller than a lentil, stamped I.".
The one-thing is portable.

The box-thing is in the dispensary.
The printed name of the box-thing is "weight box".
Include (- with name 'weight//' 'box//' 'velvet//' 'boxes//p', -) when defining the box-thing.
The description of the box-thing is "Green velvet, with a bed cut in it for every weight. The two-grain and the three-grain are missing. There was a draught in Lent, and a mouse hole, and an apprentice before you.".
The box-thing is fixed in place and scenery.

The balance is in the dispensary.
The printed name of the balance is "balance".
Include (- with name 'balance//' 'beam//' 'pointer//' 'scales//' 'balances//p', -) when defining the balance.
The description of the balance is "Two pans on silk, a beam as fine as a grasshopper[']s leg, an ivory scale for the pointer. A powder may be folded up when the beam is level, says Mr Gaunt, and not one moment sooner. Nothing in the world says that all the weights must lie in the same pan.[if the four-thing is in the leftpan and the one-thing is in the rightpan and the powder of the rightpan is less than 3] The beam is down on the left.[end if][if the four-thing is in the leftpan and the one-thing is in the rightpan and the powder of the rightpan is at least 3 and the powder of the rightpan is less than 4] The beam is level.[end if][if the four-thing is in the leftpan and the one-thing is in the rightpan and the powder of the rightpan is at least 4] The beam is down on the right.[end if][if the four-thing is in the leftpan and the one-thing is not in the rightpan and the one-thing is not in the leftpan and the powder of the rightpan is less than 4] The beam is down on the left.[end if][if the four-thing is in the leftpan and the one-thing is not in the rightpan and the one-thing is not in the leftpan and the powder of the rightpan is at least 4 and the powder of the rightpan is less than 5] The beam is level.[end if][if the four-thing is in the leftpan and the one-thing is not in the rightpan and the one-thing is not in the leftpan and the powder of the rightpan is at least 5] The beam is down on the right.[end if][if the four-thing is in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is less than 5] The beam is down on the left.[end if][if the four-thing is in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is at least 5 and the powder of the rightpan is less than 6] The beam is level.[end if][if the four-thing is in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is at least 6] The beam is down on the right.[end if][if the four-thing is not in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is less than 1] The beam is down on the left.[end if][if the four-thing is not in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is at least 1 and the powder of the rightpan is less than 2] The beam is level.[end if][if the four-thing is not in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is at least 2] The beam is down on the right.[end if][if the four-thing is not in the leftpan and the one-thing is not in the leftpan and the one-thing is not in the rightpan and the powder of the rightpan is less than 1] The beam is level, there being nothing to disagree about.[end if][if the four-thing is not in the leftpan and the one-thing is not in the leftpan and the one-thing is not in the rightpan and the powder of the rightpan is at least 1] The beam is down on the right.[end if][if the four-thing is not in the leftpan and the one-thing is in the rightpan] The beam is down on the right.[end if]".
The balance is fixed in place and scenery.

The leftpan is in the dispensary.
The printed name of the leftpan is "left pan".
Include (- with name 'left//' 'pan//' 'pans//p', -) when defining the leftpan.
The description of the leftpan is "Worn on the rim, from weights.".
The leftpan is fixed in place, not enterable, unopenable, open and scenery.

The rightpan is in the dispensary.
The printed name of the rightpan is "right pan".
Include (- with name 'right//' 'pan//' 'powder//' 'pans//p', -) when defining the rightpan.
The description of the rightpan is "Stained, a little, from everything.[if the powder of the rightpan is less than 1] There is no powder in it.[end if][if the powder of the rightpan is at least 1 and the powder of the rightpan is less than 2] One tap of green powder lies in it.[end if][if the powder of the rightpan is at least 2 and the powder of the rightpan is less than 3] Two taps of green powder lie in it.[end if][if the powder of the rightpan is at least 3 and the powder of the rightpan is less than 4] Three taps of green powder lie in it.[end if][if the powder of the rightpan is at least 4 and the powder of the rightpan is less than 5] Four taps of green powder lie in it.[end if][if the powder of the rightpan is at least 5] There is a regular hill of green powder in it.[end if]".
The rightpan is fixed in place, not enterable, unopenable, open and scenery.

The papers is in the dispensary.
The printed name of the papers is "white papers".
Include (- with name 'white//' 'papers//' 'paper//' 'wrappers//' 'sheaf//' 'of//', -) when defining the papers.
The description of the papers is "Demy, cut in oblongs. You can fold one in your sleep, and have been hit for it.".
The papers is fixed in place, scenery and plural-named.

The printed name of the packet is "packet".
Include (- with name 'packet//' 'plump//' 'little//' 'neat//' 'thin//' 'packets//p', -) when defining the packet.
The description of the packet is "White paper, ends tucked in.[if the packet is deadly] It is one plump little packet.[end if][if the packet is proper-state] It is one neat little packet.[end if][if the packet is feeble] It is one very thin little packet.[end if]".
The packet is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Check inserting something into something:
	now the deed is 0;
	if (the noun is the ironkey or the noun is the foxglove or the noun is the packet) and (the second noun is the leftpan or the second noun is the rightpan):
		if the noun is enclosed by the player:
			say "The balance weighs to a twentieth of a grain. It would never speak to you again.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the four-thing and the second noun is the rightpan:
		if the four-thing is enclosed by the player:
			say "Against the powder[']s own pan? You would have to put a mountain in the other. The four belongs on the left.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the four-thing or the noun is the one-thing or the noun is the packet or the noun is the ironkey) and the second noun is the cupboard-thing:
		if the noun is enclosed by the player:
			say "Only poisons live in there, and only ever the same ones.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	continue the action.

Taping-into is an action applying to two things.
Understand "tap [something] into [something]" as taping-into.
Understand "add [something] to [something]" as taping-into.
Understand "pour [something] into [something]" as taping-into.
Understand "spoon [something] into [something]" as taping-into.

Carry out taping-into:
	if the noun is the foxglove and the second noun is the rightpan:
		if the foxglove is not enclosed by the player:
			say "You aren[']t holding the jar.";
			stop the action;
		if the powder of the rightpan is at least 6:
			say "There is enough there for the whole Channel Fleet.";
			stop the action;
		increase the powder of the rightpan by 1;
		if the powder of the rightpan is greater than 6, now the powder of the rightpan is 6;
		say "You load the horn spoon, hold your breath, and tap it once with a fingernail. A little green falls into the pan, and the beam considers it.";
		stop the action;
	if the noun is the foxglove and the second noun is the leftpan:
		if the foxglove is not enclosed by the player:
			say "You aren[']t holding the jar.";
			stop the action;
		say "Weights to the left, powder to the right, like the saved and the damned: it was your first lesson, and it came with a ruler.";
		stop the action;
	say "That would lead nowhere.".

Just-scraping is an action applying to one thing.
Understand "scrape [something]" as just-scraping.
Understand "empty [something]" as just-scraping.
Understand "clear [something]" as just-scraping.
Understand "drain [something]" as just-scraping.

Carry out just-scraping:
	if the noun is the rightpan:
		if the powder of the rightpan is less than 1:
			say "It is clean.";
			stop the action;
		if the foxglove is not enclosed by the location:
			say "The jar has to be here to take it back. You don[']t leave that lying about.";
			stop the action;
		now the powder of the rightpan is 0;
		say "With a hare[']s foot you brush every speck of it back into the jar.";
		stop the action;
	say "That would lead nowhere.".

Folding-in is an action applying to two things.
Understand "fold [something] in [something]" as folding-in.
Understand "wrap [something] in [something]" as folding-in.
Understand "cover [something] in [something]" as folding-in.

Carry out folding-in:
	if the noun is the rightpan and the second noun is the papers and the four-thing is in the leftpan and the one-thing is in the rightpan and the powder of the rightpan is at least 3 and the powder of the rightpan is less than 4:
		if the packet is not nowhere:
			say "One powder, says the prescription. You have one.";
			stop the action;
		now the powder of the rightpan is 0;
		now the packet is proper-state;
		now the packet is carried by the player;
		say "Over, under, crease and tuck. Four in the one pan is one and three in the other: you do the sum again with your eyes shut, and it is still so. One packet.";
		stop the action;
	if the noun is the rightpan and the second noun is the papers and the four-thing is in the leftpan and the one-thing is not in the rightpan and the one-thing is not in the leftpan and the powder of the rightpan is at least 4 and the powder of the rightpan is less than 5:
		if the packet is not nowhere:
			say "One powder, says the prescription. You have one.";
			stop the action;
		now the powder of the rightpan is 0;
		now the packet is deadly;
		now the packet is carried by the player;
		say "Over, under, crease and tuck. Four grains against the four. One packet.";
		stop the action;
	if the noun is the rightpan and the second noun is the papers and the four-thing is in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is at least 5 and the powder of the rightpan is less than 6:
		if the packet is not nowhere:
			say "One powder, says the prescription. You have one.";
			stop the action;
		now the powder of the rightpan is 0;
		now the packet is deadly;
		now the packet is carried by the player;
		say "Over, under, crease and tuck. Five grains against the four and the one. One packet.";
		stop the action;
	if the noun is the rightpan and the second noun is the papers and the four-thing is not in the leftpan and the one-thing is in the leftpan and the powder of the rightpan is at least 1 and the powder of the rightpan is less than 2:
		if the packet is not nowhere:
			say "One powder, says the prescription. You have one.";
			stop the action;
		now the powder of the rightpan is 0;
		now the packet is feeble;
		now the packet is carried by the player;
		say "Over, under, crease and tuck. One grain against the one. One packet.";
		stop the action;
	if the noun is the rightpan and the second noun is the papers:
		if the powder of the rightpan is less than 1:
			say "There is nothing in the pan to fold.";
			stop the action;
		if the powder of the rightpan is less than 6:
			say "The beam isn[']t level. Until it is, this is not a dose; it is an opinion.";
			stop the action;
		if the powder of the rightpan is at least 6:
			say "The beam isn[']t level. Until it is, this is not a dose; it is an opinion.";
			stop the action;
		say "The beam isn[']t level. Until it is, this is not a dose; it is an opinion.";
		stop the action;
	say "That would lead nowhere.".

Just-unfolding is an action applying to one thing.
Understand "unfold [something]" as just-unfolding.

Carry out just-unfolding:
	if the noun is the packet:
		if the packet is not enclosed by the player:
			say "A packet has to be between finger and thumb to be unfolded.";
			stop the action;
		if the foxglove is not enclosed by the location:
			say "Only over the jar.";
			stop the action;
		now the packet is nowhere;
		now the packet is unmade-state;
		say "You undo the paper and tip it back into the jar, every speck, and blow on the paper, and then wish that you hadn[']t.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the packet and the second noun is the housekeeper and the packet is proper-state:
		if the packet is not enclosed by the player:
			say "The housekeeper looks for the packet, then at you, and folds her arms.";
			stop the action;
		now the packet is carried by the housekeeper;
		say "[quotation mark]Three grains,[quotation mark] you say, and your voice comes out at the proper depth.";
		stop the action;
	if the noun is the packet and the second noun is the housekeeper and the packet is feeble:
		if the packet is not enclosed by the player:
			say "The housekeeper looks for the packet, then at you, and folds her arms.";
			stop the action;
		say "She weighs it on her glove, and hands it back. [quotation mark]I have carried that man[']s powders for six years,[quotation mark] says Mrs Tregear. [quotation mark]That[']s a third of one.[quotation mark]";
		stop the action;
	if the noun is the packet and the second noun is the housekeeper and the packet is deadly:
		if the packet is not enclosed by the player:
			say "The housekeeper looks for the packet, then at you, and folds her arms.";
			stop the action;
		now the packet is carried by the housekeeper;
		say "She puts it in her reticule, and the bell over the door says ting.";
		stop the action;
	if the noun is the foxglove and the second noun is the housekeeper:
		say "[quotation mark]The whole jar?[quotation mark] says Mrs Tregear. [quotation mark]I had thought of it, some years.[quotation mark]";
		stop the action;
	try giving the noun to the second noun.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the packet:
		try other words;
		try just-unfolding the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

The taping-into action translates into I6 as "SKOwn1".
The folding-in action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the rightpan +) && x == (+ the foxglove +)) return ##SKOwn1;
			if (y == (+ the leftpan +) && x == (+ the foxglove +)) return ##SKOwn1;
			if (y == (+ the papers +) && x == (+ the rightpan +)) return ##SKOwn2;
			if (y == (+ the housekeeper +) && x == (+ the packet +) or (+ the foxglove +)) return ##SKOwn3;
		3:
			if (y == (+ the papers +) && x == (+ the rightpan +)) return ##SKOwn2;
			if (y == (+ the housekeeper +) && x == (+ the packet +) or (+ the foxglove +)) return ##SKOwn3;
		4:
			if (y == (+ the rightpan +) && x == (+ the foxglove +)) return ##SKOwn1;
			if (y == (+ the leftpan +) && x == (+ the foxglove +)) return ##SKOwn1;
			if (y == (+ the housekeeper +) && x == (+ the packet +) or (+ the foxglove +)) return ##SKOwn3;
		5:
			if (y == (+ the housekeeper +) && x == (+ the packet +) or (+ the foxglove +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The cupboard-open is a task. The points are 1.
The jar-fetched is a task. The points are 1.
The weights-placed is a task. The points are 3.
The powder-folded is a task. The points are 4.
The powder-given is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the cupboard-open is pending and the cupboard-thing is unlocked:
		achieve the cupboard-open.

Every turn:
	if the jar-fetched is pending and the foxglove is enclosed by the player:
		achieve the jar-fetched.

Every turn:
	if the weights-placed is pending and the four-thing is in the leftpan and the one-thing is in the rightpan:
		achieve the weights-placed.

Every turn:
	if the powder-folded is pending and the packet is proper-state:
		achieve the powder-folded.

Every turn:
	if the powder-given is pending and the packet is carried by the housekeeper and the packet is proper-state:
		achieve the powder-given.

Every turn:
	if the story has not ended and the powder-given is achieved:
		say "Mrs Tregear goes. At noon, as you know, since you can hear nothing else, the church clock strikes; and a quarter of an hour after that, from up the hill, there comes a bellow, a crash of china, and a bellow. Up in the bedroom Mr Gaunt knocks twice on the floor with his stick. It is what he does when a thing has been done correctly. You had never heard it before.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the packet is carried by the housekeeper and the packet is deadly:
		say "At noon the church clock strikes. At a quarter past there is no bellow from up the hill, nor any crash of china; and presently, on the Admiral[']s flagstaff, somebody lowers the flag halfway. Upstairs Mr Gaunt knocks on the floor with his stick, and knocks, and knocks. Three, the doctor had written. He had gone over it twice.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shopfront.

When play begins:
	say "Three grains of foxglove keep Admiral Penrose[']s heart in step. Four would stop it. Mr Gaunt the apothecary knows the difference by feel, and Mr Gaunt is in bed with a quinsy, unable to say so much as [quotation mark]no[quotation mark]. The Admiral[']s housekeeper is standing in the shop with her gloves on. You have been apprenticed eleven weeks. You have swept a great deal, and once, unsupervised, you made a lozenge.".

To decide whether mention (N - a number) is absent:
	if N is 18:
		if the powder of the rightpan is at least 1:
			no;
		yes;
	if N is 19:
		if the powder of the rightpan is at least 2:
			no;
		yes;
	if N is 20:
		if the powder of the rightpan is at least 5:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 26, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Sailors['] mostly, and one bishop[']s.";
	if N is 2, say "All of them, and all alike.";
	if N is 3, say "Bone, on a twist of red tape.";
	if N is 4, say "It is all in the wrist, and the wrist is Mr Gaunt[']s.";
	if N is 5, say "A barleycorn[']s weight, says the book. It does not say whose barley.";
	if N is 6, say "You can see some of them from the bedroom, says Mr Gaunt.";
	if N is 7, say "Three tongues, and one meaning.";
	if N is 8, say "The corner is for the tweezers that you will have when you are older.";
	if N is 9, say "One sneeze would be the end of it.";
	if N is 10, say "Its bed is empty, and the velvet has begun to forget it.";
	if N is 11, say "It has never been wanted so much as since it went.";
	if N is 12, say "Stopped up with lint, afterwards.";
	if N is 13, say "In the skirting. You have had your finger down it.";
	if N is 14, say "He is in his uncle[']s business now, in fish.";
	if N is 15, say "Each has the shape of one weight, and no other will lie in it.";
	if N is 16, say "Thin as leaves, and each on three silks.";
	if N is 17, say "Fine black lines, one of which is the truth.";
	if N is 18, say "A grain of it, or near enough to argue.";
	if N is 19, say "One would swear they were all alike.";
	if N is 20, say "More than any heart has asked for.";
	if N is 21, say "The street goes past in it bent, and in two colours.";
	if N is 22, say "Green baize. It smells of both rooms at once.";
	if N is 23, say "Grey and even, and Mr Gaunt will weigh by no other.";
	if N is 24, say "Whitewashed to the height of a head, against the curious.";
	if N is 25, say "It keeps off three sides['] worth of breathing.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go north.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'elbows//': if (n < 1 && SK_Near((+ the counter +))) return 1;
		'teeth//': if (n < 2 && SK_Near((+ the cupboard-thing +))) return 2;
		'tag//': if (n < 3 && SK_Near((+ the ironkey +))) return 3;
		'tap//': if (n < 4 && SK_Near((+ the foxglove +))) return 4; if (n < 18 && SK_Near((+ the rightpan +))) return 18;
		'grain//': if (n < 5 && SK_Near((+ the foxglove +))) return 5;
		'headstone//': if (n < 6 && SK_Near((+ the foxglove +))) return 6;
		'label//': if (n < 7 && SK_Near((+ the arsenic +))) return 7;
		'flake//': if (n < 8 && SK_Near((+ the four-thing +))) return 8; if (n < 9 && SK_Near((+ the one-thing +))) return 9;
		'two-grain//': if (n < 10 && SK_Near((+ the box-thing +))) return 10;
		'three-gra//': if (n < 11 && SK_Near((+ the box-thing +))) return 11;
		'draught//': if (n < 12 && SK_Near((+ the box-thing +))) return 12;
		'hole//': if (n < 13 && SK_Near((+ the box-thing +))) return 13;
		'apprentic//': if (n < 14 && SK_Near((+ the box-thing +))) return 14;
		'bed//': if (n < 15 && SK_Near((+ the box-thing +))) return 15;
		'pans//': if (n < 16 && SK_Near((+ the balance +))) return 16;
		'scale//': if (n < 17 && SK_Near((+ the balance +))) return 17;
		'taps//': if (n < 19 && SK_Near((+ the rightpan +))) return 19;
		'hill//': if (n < 20 && SK_Near((+ the rightpan +))) return 20;
		'window//': if (n < 21 && SK_Near((+ the shopfront +))) return 21; if (n < 24 && SK_Near((+ the dispensary +))) return 24;
		'curtain//': if (n < 22 && SK_Near((+ the shopfront +))) return 22;
		'light//': if (n < 23 && SK_Near((+ the dispensary +))) return 23;
		'shade//': if (n < 25 && SK_Near((+ the dispensary +))) return 25;
		'admiral//': if (n < 26 && SK_Near(player)) return 26;
		'brooch//': if (n < 26 && SK_Near(player)) return 26;
		'corner//': if (n < 26 && SK_Near(player)) return 26;
		'cut//': if (n < 26 && SK_Near(player)) return 26;
		'differenc//': if (n < 26 && SK_Near(player)) return 26;
		'expressio//': if (n < 26 && SK_Near(player)) return 26;
		'gloves//': if (n < 26 && SK_Near(player)) return 26;
		'grains//': if (n < 26 && SK_Near(player)) return 26;
		'great//': if (n < 26 && SK_Near(player)) return 26;
		'grievance//': if (n < 26 && SK_Near(player)) return 26;
		'hay//': if (n < 26 && SK_Near(player)) return 26;
		'hope//': if (n < 26 && SK_Near(player)) return 26;
		'languages//': if (n < 26 && SK_Near(player)) return 26;
		'leg//': if (n < 26 && SK_Near(player)) return 26;
		'lent//': if (n < 26 && SK_Near(player)) return 26;
		'lentil//': if (n < 26 && SK_Near(player)) return 26;
		'lies//': if (n < 26 && SK_Near(player)) return 26;
		'lozenge//': if (n < 26 && SK_Near(player)) return 26;
		'nose//': if (n < 26 && SK_Near(player)) return 26;
		'price//': if (n < 26 && SK_Near(player)) return 26;
		'quinsy//': if (n < 26 && SK_Near(player)) return 26;
		'rim//': if (n < 26 && SK_Near(player)) return 26;
		'silk//': if (n < 26 && SK_Near(player)) return 26;
		'spider//': if (n < 26 && SK_Near(player)) return 26;
		'step//': if (n < 26 && SK_Near(player)) return 26;
		'strokes//': if (n < 26 && SK_Near(player)) return 26;
		'watch//': if (n < 26 && SK_Near(player)) return 26;
		'water//': if (n < 26 && SK_Near(player)) return 26;
		'woman//': if (n < 26 && SK_Near(player)) return 26;
		'world//': if (n < 26 && SK_Near(player)) return 26;
		'shop//': if (n < 27 && SK_Near((+ the shopfront +))) return 27; if (n < 30 && SK_Near((+ the dispensary +))) return 30;
		'dispensar//': if (n < 28 && SK_Near((+ the shopfront +))) return 28; if (n < 29 && SK_Near((+ the dispensary +))) return 29;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'lent//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "admiral admirals air apothecaries apothecary apprentice apprentices arm arms";
		}
		'b': switch (n) {
			1: return "bed bedroom bedrooms beds bell bellow bellows bells body book books brass brasses breath breaths brooch brooches business businesses";
		}
		'c': switch (n) {
			1: return "ceiling clock clocks corner corners crash crashes curtain curtains cut cuts";
		}
		'd': switch (n) {
			1: return "difference differences doctor doctors door doors dose doses draught draughts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows expression expressions eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingernail fingernails fingers fish fishes flag flags flagstaff flagstaffs flake flakes fleet fleets floor floors foot foxglove";
			2: return "foxgloves";
		}
		'g': switch (n) {
			1: return "glove gloves grain grains green greens grievance grievances ground";
		}
		'h': switch (n) {
			1: return "hair hay hays head heads headstone headstones heart hearts hole holes hope hopes";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels language languages leg legs lent lentil lentils lents lesson lessons light lights lint lints lozenge lozenges lying lyings";
		}
		'm': switch (n) {
			1: return "meaning meanings mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nose noses";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "price prices";
		}
		'q': switch (n) {
			1: return "quarter quarters quinsies quinsy";
		}
		'r': switch (n) {
			1: return "reticule reticules rim rims roof room rooms ruler rulers";
		}
		's': switch (n) {
			1: return "shade shades silk silks sky sleep sleeps sneeze sneezes speck specks spider spiders step steps stick sticks street streets stroke strokes sum sums";
		}
		't': switch (n) {
			1: return "tag tags tape tapes teeth thumb thumbs tongue tongues tooth tooths truth truths tweezer tweezers twist twists";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls watch watches water waters window windows woman womans world worlds worth worths wrist wrists";
		}
	}
	return 0;
];
-).
