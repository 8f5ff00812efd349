"Dark and Close" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The shaft-foot is a room. It is privately-named.
The gallery is a room. It is privately-named.

The printed name of the shaft-foot is "Foot of the Shaft".
The description of the shaft-foot is "A coin of daylight at the top, the size of a sou, and a ladder going up to it. Down here there are cats, for the rats, and a brazier, for the cats. To the east a plank door gives on the gallery.[if the door-thing is open] The lamp leans a little in the draught from the open door.[end if]".

The printed name of the gallery is "Gallery Nine".
The description of the gallery is "The ceiling is low enough to have taken your hat off twice. Down the middle, like a sleeper under a blanket, runs a single long bed of stable manure, turned and sweated and settled. Names are written on the wall in soot, with dates.[if the door-thing is open] A draught comes in at the door and feels its way along the bed with cold fingers.[end if][if the door-thing is closed and the bed-thing is pinned] It is warm and close, and something white is happening in the dark.[end if][if the door-thing is closed and the bed-thing is not pinned] It is dark, warm and close, like a pocket.[end if]".

Part 2 - States

A thing can be bare-bed, spawned, cased, pinned or torn-up (this is its bed-state property).

A thing has a number called rest.

Part 3 - Things

The door-thing is a door. It is privately-named.
The note-thing is a thing. It is privately-named.
The ladder is a thing. It is privately-named.
The cats is a thing. It is privately-named.
The brazier is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The spawn is a thing. It is privately-named.
The chalk-sack is a thing. It is privately-named.
The clarinet is a thing. It is privately-named.
The bed-thing is a thing. It is privately-named.
The names-thing is a thing. It is privately-named.
The ceiling-thing is a thing. It is privately-named.
The trug is a thing. It is privately-named.

The door-thing is east of the shaft-foot and west of the gallery.
The printed name of the door-thing is "plank door".
Include (- with name 'plank//' 'door//' 'doors//p', -) when defining the door-thing.
The description of the door-thing is "Rat-gnawed along the bottom. In chalk, in your father-in-law[']s hand: THE DOOR, IMBECILE.".
The door-thing is openable, open and scenery.

The note-thing is in the shaft-foot.
The printed name of the note-thing is "note".
Include (- with name 'note//' 'notes//p', -) when defining the note-thing.
The description of the note-thing is "[quotation mark]Spawn first. Then chalk, a finger deep. Then shut the door & be a stone. They will not come up to be looked at with a wind on them. NO SINGING. - Anselme.[quotation mark]".
The appearance of the note-thing is "A note, in pencil, is stuck on a nail at the bottom of the ladder.".
The first place of the note-thing is the shaft-foot.
The note-thing is portable.

The ladder is in the shaft-foot.
The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'daylight//' 'shaft//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "A hundred and thirty-one rungs. On Sundays it is taken away, to keep out poets.".
The ladder is fixed in place and scenery.

The cats is in the shaft-foot.
The printed name of the cats is "cats".
Include (- with name 'cats//', -) when defining the cats.
The description of the cats is "A tabby and a tortoiseshell, underground since birth. They have eyes like carriage lamps and no small talk.".
The cats is fixed in place, scenery and plural-named.

The brazier is in the shaft-foot.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'lamp//' 'coals//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "A few coals, and the remains of something[']s lunch.".
The brazier is fixed in place and scenery.

The shelf-thing is in the shaft-foot.
The printed name of the shelf-thing is "stone shelf".
Include (- with name 'stone//' 'shelf//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Cut into the quarry face to hold a saint. The saint has gone to Passy.".
The shelf-thing is fixed in place, not enterable and scenery.

The spawn is on the shelf-thing.
The printed name of the spawn is "mushroom spawn".
Include (- with name 'mushroom//' 'spawn//' 'brick//' 'blanc//' 'threads//', -) when defining the spawn.
The description of the spawn is "A brick of dry dung shot through with white threads. If you put your nose to it, it smells of the whole business from the other end.".
The spawn is portable.
The indefinite article of the spawn is "some".

The chalk-sack is on the shelf-thing.
The printed name of the chalk-sack is "chalk sack".
Include (- with name 'chalk//' 'sack//' 'dust//' 'casing//' 'sacks//p', -) when defining the chalk-sack.
The description of the chalk-sack is "Quarry dust, sieved, and damp enough to hold the print of a hand. It holds one: his.".
The chalk-sack is portable.

The clarinet is on the shelf-thing.
The printed name of the clarinet is "clarinet".
Include (- with name 'clarinet//' 'instrument//' 'clarinets//p', -) when defining the clarinet.
The description of the clarinet is "Anselme[']s. He plays it to the cats, up here, and only up here; he says that it turns them leggy.".
The clarinet is portable.

The bed-thing is in the gallery.
The printed name of the bed-thing is "long bed".
Include (- with name 'long//' 'bed//' 'manure//' 'mushrooms//' 'caps//' 'buttons//' 'single//' 'beds//p', -) when defining the bed-thing.
The description of the bed-thing is "Thirty metres of the best livery stables in Paris.[if the bed-thing is torn-up] It is torn open from end to end.[end if][if the bed-thing is bare-bed] It has nothing in it yet but good intentions.[end if][if the bed-thing is spawned] Lumps of spawn are tucked into it, chequerwise, like sixpences in a pudding. They ought not to stay bare.[end if][if the bed-thing is cased] It is covered a finger deep in white chalk. It looks like a long loaf, floured.[end if][if the bed-thing is pinned] All along it the chalk is cracked, and in every crack are caps like buttons on a boot.[end if]".
The bed-thing is fixed in place and scenery.

The names-thing is in the gallery.
The printed name of the names-thing is "names".
Include (- with name 'names//' 'soot//' 'wall//', -) when defining the names-thing.
The description of the names-thing is "ANSELME 1861. ANSELME 1862. ANSELME, ALONE, 1863. Then a gap, then your wife[']s, at about knee height.".
The names-thing is fixed in place, scenery and plural-named.

The ceiling-thing is in the gallery.
The printed name of the ceiling-thing is "ceiling".
Include (- with name 'ceiling//' 'ceilings//p', -) when defining the ceiling-thing.
The description of the ceiling-thing is "Shell, shell, fishbone, shell. All this was sea.".
The ceiling-thing is fixed in place and scenery.

The trug is in the gallery.
The printed name of the trug is "punnet".
Include (- with name 'punnet//' 'basket//' 'empty//' 'punnets//p', -) when defining the trug.
The description of the trug is "Split chestnut, stained brown with thirty years of breakfast.".
The appearance of the trug is "An empty punnet waits at the end of the bed, with the air of a bowl before a cat.".
The first place of the trug is the gallery.
The trug is fixed in place.

The description of the player is "You look as you always do."

Part 4 - Actions

Sowing-in is an action applying to two things.
Understand "sow [something] in [something]" as sowing-in.
Understand "plant [something] in [something]" as sowing-in.
Understand "bury [something] in [something]" as sowing-in.

Carry out sowing-in:
	if the noun is the spawn and the second noun is the bed-thing:
		if the spawn is not enclosed by the player:
			say "You aren[']t holding the spawn.";
			stop the action;
		if the bed-thing is not bare-bed:
			say "It is sown.";
			stop the action;
		now the bed-thing is spawned;
		now the spawn is nowhere;
		say "You break the brick into lumps like walnuts and push them in, a span apart, in two rows, to the second knuckle. The manure is as warm as a sleeping dog.";
		stop the action;
	if the noun is the chalk-sack and the second noun is the bed-thing:
		say "Chalk goes over, not in.";
		stop the action;
	say "That would lead nowhere.".

Covering-with is an action applying to two things.
Understand "cover [something] with [something]" as covering-with.
Understand "case [something] with [something]" as covering-with.
Understand "dust [something] with [something]" as covering-with.
Understand "wrap [something] with [something]" as covering-with.

Carry out covering-with:
	if the noun is the bed-thing and the second noun is the chalk-sack:
		if the chalk-sack is not enclosed by the player:
			say "The sack isn[']t in your arms.";
			stop the action;
		if the bed-thing is bare-bed:
			say "With nothing sown in it? That would be making up a bed for nobody. Spawn first.";
			stop the action;
		if the bed-thing is not spawned:
			say "One finger deep. Not two. He has a way of measuring it, with a finger.";
			stop the action;
		now the bed-thing is cased;
		now the chalk-sack is nowhere;
		say "You throw it backhanded, as he does, walking, and it comes down on the bed in the lamplight like snow on a very long grave. You pat it flat the whole way along.";
		stop the action;
	say "That would lead nowhere.".

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.
Understand "blow [something]" as just-playing.

Carry out just-playing:
	if the noun is the clarinet:
		if the location of the player is not the shaft-foot:
			say "Your lips are at the reed when you remember the note. In here it turns them leggy.";
			stop the action;
		say "You produce one note, a low one, and the tabby leaves. The tortoiseshell stays, out of loyalty to the instrument.";
		stop the action;
	say "That would lead nowhere.".

Just-harvesting is an action applying to one thing.
Understand "harvest [something]" as just-harvesting.
Understand "gather [something]" as just-harvesting.
Understand "twist [something]" as just-harvesting.

Carry out just-harvesting:
	if the noun is the bed-thing:
		if the bed-thing is not pinned:
			say "You kneel, and look along it with your cheek on the chalk. Nothing, as far as the lamp goes.";
			stop the action;
		now the trug is carried by the player;
		now the bed-thing is cased;
		now the rest of the bed-thing is 0;
		say "You twist, you do not pull: a quarter-turn, and each comes away with a small click, like a knuckle. When the punnet is full it is still the lightest thing you have ever been trusted with.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the trug:
		if the noun is not enclosed by the player:
			say "It can wait there until there is something to put in it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "pull up [something]" as just-pulling.
Understand "tear up [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the bed-thing:
		if the bed-thing is not pinned:
			say "There is nothing to pull yet, and you have been told to be a stone.";
			stop the action;
		now the bed-thing is torn-up;
		say "You pull. They come up by the fistful, and so does what they were standing on: chalk, threads, manure, the whole blanket.";
		stop the action;
	try pulling the noun.

Check using:
	if the noun is the clarinet:
		try just-playing the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		say "Say how: cover [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		try other words;
		try just-harvesting the noun;
		be done with other words;
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		try other words;
		try just-harvesting the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the bed-thing:
		say "Say how: dust [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The sowing-in action translates into I6 as "SKOwn1".
The covering-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bed-thing +) && x == (+ the spawn +)) return ##SKOwn1;
			if (y == (+ the bed-thing +) && x == (+ the chalk-sack +)) return -1;
			if (y == (+ the chalk-sack +) && x == (+ the bed-thing +)) return -1;
		2:
			if (y == (+ the bed-thing +) && x == (+ the chalk-sack +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the bed-thing +) && x == (+ the spawn +)) return ##SKOwn1;
			if (y == (+ the bed-thing +) && x == (+ the chalk-sack +)) return -1;
		4:
			if (y == (+ the bed-thing +) && x == (+ the chalk-sack +)) return ##SKOwn2 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the bed-thing is cased and the door-thing is closed and the trug is not carried by the player:
		increase the rest of the bed-thing by 1;
		if the rest of the bed-thing is greater than 3, now the rest of the bed-thing is 3.

Every turn:
	if the bed-thing is cased and the door-thing is open:
		now the rest of the bed-thing is 0.

Every turn:
	if the bed-thing is cased and the rest of the bed-thing is at least 2 and the trug is not carried by the player:
		now the bed-thing is pinned.

Every turn:
	if the bed-thing is pinned and the rest of the bed-thing is at least 2 and the rest of the bed-thing is less than 3:
		if the player can see the bed-thing, say "A fortnight passes, by the sou of daylight. There is no sound at all; you would have said that there was not even a change; but the chalk along the bed has cracked, and the cracks are full of white buttons.";
		now the rest of the bed-thing is 3.

Part 6 - Tasks and endings

The bed-sown is a task. The points are 2.
The bed-cased is a task. The points are 2.
The bed-pinned is a task. The points are 3.
The first-flush is a task. The points are 2.

The maximum score is 9.

Every turn:
	if the bed-sown is pending and the bed-thing is not bare-bed:
		achieve the bed-sown.

Every turn:
	if the bed-cased is pending and the bed-thing is cased:
		achieve the bed-cased.

Every turn:
	if the bed-pinned is pending and the bed-thing is pinned:
		achieve the bed-pinned.

Every turn:
	if the first-flush is pending and the trug is carried by the player:
		achieve the first-flush.

Every turn:
	if the story has not ended and the first-flush is achieved:
		say "You carry them up a hundred and thirty-one rungs in your teeth, more or less, and set them on the counterpane. Anselme turns one over. He smells it; he bites it, raw. [quotation mark]Leggy,[quotation mark] he says; and reaches under the bolster, and hands you the sooty end of a candle, for your name.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the bed-thing is torn-up:
		say "The threads hang from your fingers like torn stockings, and nothing will come of them again. You carry a punnet of dirt and buttons up a hundred and thirty-one rungs. Anselme looks in it for a long while. [quotation mark]You pulled,[quotation mark] he says at last, and turns his face to the wall, where there is, you notice, room for a name.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shaft-foot.

When play begins:
	say "Forty metres under the fourteenth arrondissement, in the old stone quarries, your father-in-law grows mushrooms for half the omelettes in Paris. He has never let you do more than carry. This morning, however, a vegetable cart ran over his foot in the Rue Daguerre, and from his bed he has sent down a note and the key to nothing, since nothing is locked: who would steal the dark?".

To decide whether mention (N - a number) is absent:
	if N is 12:
		if the door-thing is open:
			no;
		yes;
	if N is 13:
		if the door-thing is closed:
			no;
		yes;
	if N is 17:
		if the door-thing is open:
			no;
		yes;
	if N is 18:
		if the door-thing is closed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 19, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "He presses hard. Two sticks of chalk went into that.";
	if N is 2, say "It has a nick in one ear, and opinions in the other.";
	if N is 3, say "Three colours, none of which it has ever seen by day.";
	if N is 4, say "A sardine, by the spine.";
	if N is 5, say "The saw marks run straight until dinner time, and then less so.";
	if N is 6, say "She left a clean patch behind her, in the shape of skirts.";
	if N is 7, say "Wide enough for one more name. You have never liked to ask whose.";
	if N is 8, say "Cats and punnets both know how to be looked at.";
	if N is 9, say "Long ago it held somebody[']s lantern.";
	if N is 10, say "It pays for nothing, but you keep looking to see if it is there.";
	if N is 11, say "East, and further than the lamp goes.";
	if N is 12, say "It has come a hundred and thirty-one rungs to annoy your father-in-law.";
	if N is 13, say "There is none, and the lamp burns upright.";
	if N is 14, say "They are elsewhere, and know why.";
	if N is 15, say "On your head, for the present.";
	if N is 16, say "The sixes lean, like anyone who has stood in here for long.";
	if N is 17, say "It smells of rain, and the Rue Daguerre.";
	if N is 18, say "Shut out. It may be felt thinking, behind the planks.";
	if N is 20, say "You are there.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'hand//': if (n < 1 && SK_Near((+ the door-thing +))) return 1; if (n < 19 && SK_Near(player)) return 19;
		'tabby//': if (n < 2 && SK_Near((+ the cats +))) return 2;
		'tortoises//': if (n < 3 && SK_Near((+ the cats +))) return 3;
		'eyes//': if (n < 3 && SK_Near((+ the cats +))) return 3;
		'remains//': if (n < 4 && SK_Near((+ the brazier +))) return 4;
		'face//': if (n < 5 && SK_Near((+ the shelf-thing +))) return 5;
		'saint//': if (n < 6 && SK_Near((+ the shelf-thing +))) return 6;
		'gap//': if (n < 7 && SK_Near((+ the names-thing +))) return 7;
		'air//': if (n < 8 && SK_Near((+ the trug +))) return 8;
		'bowl//': if (n < 8 && SK_Near((+ the trug +))) return 8;
		'cat//': if (n < 8 && SK_Near((+ the trug +))) return 8;
		'nail//': if (n < 9 && SK_Near((+ the shaft-foot +))) return 9;
		'coin//': if (n < 10 && SK_Near((+ the shaft-foot +))) return 10;
		'gallery//': if (n < 11 && SK_Near((+ the shaft-foot +))) return 11;
		'draught//': if (n < 12 && SK_Near((+ the shaft-foot +))) return 12; if (n < 13 && SK_Near((+ the shaft-foot +))) return 13; if (n < 17 && SK_Near((+ the gallery +))) return 17; if (n < 18 && SK_Near((+ the gallery +))) return 18;
		'rats//': if (n < 14 && SK_Near((+ the shaft-foot +))) return 14;
		'hat//': if (n < 15 && SK_Near((+ the gallery +))) return 15;
		'dates//': if (n < 16 && SK_Near((+ the gallery +))) return 16;
		'fingers//': if (n < 17 && SK_Near((+ the gallery +))) return 17; if (n < 18 && SK_Near((+ the gallery +))) return 18;
		'arrondiss//': if (n < 19 && SK_Near(player)) return 19;
		'blanket//': if (n < 19 && SK_Near(player)) return 19;
		'boot//': if (n < 19 && SK_Near(player)) return 19;
		'breakfast//': if (n < 19 && SK_Near(player)) return 19;
		'business//': if (n < 19 && SK_Near(player)) return 19;
		'cart//': if (n < 19 && SK_Near(player)) return 19;
		'crack//': if (n < 19 && SK_Near(player)) return 19;
		'daguerre//': if (n < 19 && SK_Near(player)) return 19;
		'deep//': if (n < 19 && SK_Near(player)) return 19;
		'father-in//': if (n < 19 && SK_Near(player)) return 19;
		'imbecile//': if (n < 19 && SK_Near(player)) return 19;
		'key//': if (n < 19 && SK_Near(player)) return 19;
		'loaf//': if (n < 19 && SK_Near(player)) return 19;
		'metres//': if (n < 19 && SK_Near(player)) return 19;
		'nose//': if (n < 19 && SK_Near(player)) return 19;
		'omelettes//': if (n < 19 && SK_Near(player)) return 19;
		'paris//': if (n < 19 && SK_Near(player)) return 19;
		'pencil//': if (n < 19 && SK_Near(player)) return 19;
		'pocket//': if (n < 19 && SK_Near(player)) return 19;
		'print//': if (n < 19 && SK_Near(player)) return 19;
		'pudding//': if (n < 19 && SK_Near(player)) return 19;
		'quarries//': if (n < 19 && SK_Near(player)) return 19;
		'singing//': if (n < 19 && SK_Near(player)) return 19;
		'sleeper//': if (n < 19 && SK_Near(player)) return 19;
		'sou//': if (n < 19 && SK_Near(player)) return 19;
		'stables//': if (n < 19 && SK_Near(player)) return 19;
		'sundays//': if (n < 19 && SK_Near(player)) return 19;
		'talk//': if (n < 19 && SK_Near(player)) return 19;
		'wind//': if (n < 19 && SK_Near(player)) return 19;
		'shaft//': if (n < 20 && SK_Near((+ the shaft-foot +))) return 20;
		'foot//': if (n < 20 && SK_Near((+ the shaft-foot +))) return 20;
		'nine//': if (n < 21 && SK_Near((+ the gallery +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms arrondissement arrondissements";
		}
		'b': switch (n) {
			1: return "blanket blankets body bolster bolsters boot boots bowl bowls breakfast breakfasts business businesses";
		}
		'c': switch (n) {
			1: return "candle candles cart carts chalk chalks change changes cheek cheeks click clicks coin coins corner corners counterpane counterpanes crack cracks";
		}
		'd': switch (n) {
			1: return "daguerre daguerres dat dates dats deep deeps dirt dirts dog dogs";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet fistful fistfuls floor flush flushes fortnight fortnights";
		}
		'g': switch (n) {
			1: return "galleries gallery gap gaps ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hat hats head heads";
		}
		'i': switch (n) {
			1: return "imbecile imbeciles";
		}
		'k': switch (n) {
			1: return "key keys knee knees know knows knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lamplight lamplights leaf leafs lean leans leaves leg legs lip lips loaf loafs";
		}
		'm': switch (n) {
			1: return "mark marks metre metres mouth";
		}
		'n': switch (n) {
			1: return "nail nails nick nicks nose noses";
		}
		'o': switch (n) {
			1: return "omelette omelettes opinion opinions";
		}
		'p': switch (n) {
			1: return "paris parises patch patches pencil pencils plank planks pocket pockets present presents print prints pudding puddings";
		}
		'q': switch (n) {
			1: return "quarries quarry";
		}
		'r': switch (n) {
			1: return "rain rains rat rats reed reeds roof";
		}
		's': switch (n) {
			1: return "saint saints sardine sardines singing singings skirt skirts sky sleeper sleepers sou sound sounds sous span spans spine spines stable stables stay";
			2: return "stays stick sticks stone stones sunday sundays";
		}
		't': switch (n) {
			1: return "tabbies tabby talk talks teeth tooth tooths tortoiseshell tortoiseshells";
		}
		'w': switch (n) {
			1: return "wind winds";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (TestScope((+ the ladder +), player)) rtrue;
	rfalse;
];
-).
